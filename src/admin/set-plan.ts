import { OperatorError } from '../operator-error.ts';
import { PLAN_LIMITS } from '../modules/users/plans.ts';
import { emailKey, type Plan, User } from '../modules/users/user.entity.ts';
import { takes, type Command } from './command.ts';

const PLANS = Object.keys(PLAN_LIMITS);

export const setPlan: Command = {
  usage: `<email> <${PLANS.join('|')}>`,
  says: "changes an account's plan",
  check: (args) => (PLANS.includes(args[1] ?? '') ? takes(2)(args) : null),
  async run({ orm }, [email = '', plan]) {
    if (!(await orm.em.fork().nativeUpdate(User, { email: emailKey(email) }, { plan: plan as Plan })))
      throw new OperatorError(`No account has the address ${email}`);
    return `${email} has the plan ${plan} now`;
  },
};

import { ConfigError, loadDotEnv, readConfig, type Config } from './config.ts';
import { openDatabase } from './db/orm.ts';
import { entities } from './entities.ts';
import { PLAN_LIMITS } from './modules/users/plans.ts';
import { emailKey, type Plan, User } from './modules/users/user.entity.ts';

const USAGE = `Usage: npm run admin -- set-plan <email> <${Object.keys(PLAN_LIMITS).join('|')}>`;

/** Commands of the operator. @throws {ConfigError} with what to do instead */
export async function admin(config: Config, [command, email, plan]: string[]): Promise<string> {
  if (command !== 'set-plan' || !email || !plan || !(plan in PLAN_LIMITS)) throw new ConfigError([USAGE]);
  if (!config.databaseUrl && (await isServing(config)))
    throw new ConfigError(['The embedded database serves one process: stop the server first, then run this again']);
  const orm = await openDatabase(config, entities);
  try {
    if (!(await orm.em.fork().nativeUpdate(User, { email: emailKey(email) }, { plan: plan as Plan })))
      throw new ConfigError([`No account has the address ${email}`]);
    return `${email} has the plan ${plan} now`;
  } finally {
    await orm.close();
  }
}

async function isServing({ host, port }: Config): Promise<boolean> {
  const answer = await fetch(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/healthz`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => null);
  return answer?.ok ?? false;
}

if (import.meta.main) {
  try {
    loadDotEnv();
    console.log(await admin(readConfig(), process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof ConfigError ? error.faults.join('\n') : error);
    process.exit(1);
  }
}

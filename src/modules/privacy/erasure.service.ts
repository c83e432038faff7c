import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { removing } from '../../storage/together.ts';
import { assertPassword } from '../auth/auth.service.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Export } from '../exports/export.entity.ts';
import { QueuedMail } from '../mails/mail.entity.ts';
import { OneTimeToken } from '../auth/one-time-token.entity.ts';
import { Invite } from '../teams/invite.entity.ts';
import { departForGood } from '../teams/team.service.ts';
import { User } from '../users/user.entity.ts';

/**
 * Erases the signed-in person: its rows, what others made of its personas, its files, its mails that wait or lie in the
 * outbox. What others did is kept in their records, where the id now leads nowhere.
 */
export async function eraseMe(ctx: Context, password: string): Promise<boolean> {
  const { id } = await assertPassword(ctx, password);
  const email = await removing(ctx, (setAside) =>
    ctx.em.transactional(async (em) => {
      // an upload that is just being stored waits here and finds no account, or has been stored and goes too
      const user = await em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      const keys = await departForGood(ctx, em, id);
      for (const kind of [Cv, Export] as const) {
        const rows = await em
          .createQueryBuilder<Cv | Export>(kind)
          .select('storageKey')
          .where({ owner: id })
          .execute<{ storageKey: string }[]>('all');
        keys.push(...rows.map(({ storageKey }) => storageKey));
      }
      const cvs = await em.createQueryBuilder(Cv).select('id').where({ owner: id }).execute<{ id: string }[]>('all');
      await ctx.queue.discard(
        em,
        'cvId',
        cvs.map((cv) => cv.id),
      );
      await em.nativeDelete(QueuedMail, { to: user.email });
      await em.nativeDelete(OneTimeToken, { address: user.email });
      await em.nativeDelete(Invite, { email: user.email });
      await em.nativeDelete(User, { id });
      await setAside(keys);
      return user.email;
    }),
  );
  await ctx.mailer.forget([id, email]);
  return true;
}

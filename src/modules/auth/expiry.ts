import { systemContext, type Ports } from '../../context.ts';
import { QueuedMail } from '../mails/mail.entity.ts';
import { Invite } from '../teams/invite.entity.ts';
import { KnownAddress } from './known-address.entity.ts';
import { OneTimeToken } from './one-time-token.entity.ts';
import { Session } from './session.entity.ts';
import { Throttle } from './throttle.entity.ts';

const DAY_MS = 24 * 3_600_000;
/** days after which it goes: a mail that could not be sent, an invitation that nobody took up, an address not signed in from */
const KEPT = { mail: 7, invite: 30, address: 180 };

/** Removes what has run out and is of no use: it would be personal data kept for nothing. */
export async function sweepExpired(ports: Ports): Promise<void> {
  const { em, now } = systemContext(ports);
  const before = (days: number) => ({ $lt: new Date(now().getTime() - days * DAY_MS) });
  await em.nativeDelete(Session, { expiresAt: before(0) });
  await em.nativeDelete(OneTimeToken, { expiresAt: before(0) });
  await em.nativeDelete(Throttle, { windowEndsAt: before(0) });
  await em.nativeDelete(QueuedMail, { createdAt: before(KEPT.mail) });
  await em.nativeDelete(Invite, { expiresAt: before(KEPT.invite) });
  await em.nativeDelete(KnownAddress, { lastUsedAt: before(KEPT.address) });
}

import { OperatorError } from '../operator-error.ts';
import type { EntityManager } from '../db/orm.ts';
import {
  discardDeadLetter,
  type FormerLetter,
  listDeadLetters,
  retryDeadLetter,
  type DeadLetter,
} from '../queue/dead-letters.ts';
import { QueuedMail } from '../modules/mails/mail.entity.ts';
import { SEND_MAIL } from '../modules/mails/mail.job.ts';
import type { Command } from './command.ts';

interface Change {
  change: (em: EntityManager, id: string) => Promise<FormerLetter | null>;
  /** what goes with it for a mail */
  mail: (em: EntityManager, mailId: string) => Promise<unknown>;
  says: string;
}

const CHANGES: Record<string, Change> = {
  retry: {
    change: retryDeadLetter,
    // the operator has decided that it goes out, whether or not a copy did
    mail: (em, id) => em.nativeUpdate(QueuedMail, { id }, { handedOverAt: null, failedAt: null, failure: null }),
    says: 'is tried once more by the next worker that is free',
  },
  discard: {
    change: discardDeadLetter,
    mail: (em, id) => em.nativeDelete(QueuedMail, { id }),
    says: 'is gone',
  },
};

export const jobs: Command = {
  usage: '[list|retry ID|discard ID]',
  says: 'jobs that are not tried any more',
  check: (args) => {
    const [what = 'list', ...ids] = args;
    return (what === 'list' ? 0 : Object.hasOwn(CHANGES, what) ? 1 : -1) === ids.filter(Boolean).length ? args : null;
  },
  async run({ orm, now }, [what = 'list', id = '']) {
    const em = orm.em.fork();
    const asked = CHANGES[what];
    if (!asked) return shown(await listDeadLetters(em), now());
    const former = await em.transactional(async (inside) => {
      const letter = await asked.change(inside, id);
      if (letter?.kind === SEND_MAIL.name) await asked.mail(inside, letter.payload['mailId'] ?? '');
      return letter;
    });
    if (!former)
      throw new OperatorError(`No job that has failed for good has the id ${id}: npm run admin -- jobs list`);
    return `${former.kind} ${id} ${asked.says}`;
  },
};

function shown(letters: DeadLetter[], now: Date): string {
  if (!letters.length) return 'No job has failed for good';
  return letters
    .map(({ id, kind, createdAt, tries, failure }) =>
      [id, kind.padEnd(10), age(now.getTime() - createdAt.getTime()).padStart(6), `${tries} tries`, failure].join('  '),
    )
    .join('\n');
}

const UNITS = [
  { ms: 24 * 3_600_000, unit: 'd' },
  { ms: 3_600_000, unit: 'h' },
  { ms: 60_000, unit: 'min' },
];

function age(ms: number): string {
  const fits = UNITS.find((one) => ms >= one.ms);
  return fits ? `${Math.floor(ms / fits.ms)} ${fits.unit}` : `${Math.max(0, Math.round(ms / 1000))} s`;
}

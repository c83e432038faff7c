const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNITS = { h: HOUR_MS, d: DAY_MS } as const;
/** limits of a plan count what was made in 24 hours: rows that they count stay for longer */
const LEAST = DAY_MS;

/** What is kept for a while, and for how long by default: milliseconds, null for ever. */
const DEFAULTS = {
  /** after a session ended */
  sessions: 0,
  /** after a token that went out by mail, or one for a program, ran out */
  tokens: 0,
  /** after the window of a limit on tries ended */
  throttles: 0,
  /** after a mail was ordered that could not be sent, or was written to the outbox */
  mails: 30 * DAY_MS,
  /** after an invitation ran out */
  invites: 30 * DAY_MS,
  /** after the last sign-in from an address */
  addresses: 180 * DAY_MS,
  /** after a job ended */
  jobs: 7 * DAY_MS,
  /** after a document was made, file and row */
  exports: 90 * DAY_MS,
  /** after a link that showed a persona ended */
  shares: 30 * DAY_MS,
  /** after a gap report was made */
  reports: 365 * DAY_MS,
  /** after what was recorded happened */
  audit: 730 * DAY_MS,
} as const satisfies Record<string, number>;

export type RetentionClass = keyof typeof DEFAULTS;
export type Retention = Record<RetentionClass, number | null>;
export const RETENTION_DEFAULTS: Retention = DEFAULTS;

const AT_LEAST_A_DAY: RetentionClass[] = ['exports', 'reports'];
const isClass = (name: string): name is RetentionClass => Object.hasOwn(DEFAULTS, name);

/**
 * Reads `exports=30d,reports=forever`: classes that are not named keep their default.
 * @returns the whole table, and every fault in words
 */
export function readRetention(text: string): { retention: Retention; faults: string[] } {
  const retention = { ...RETENTION_DEFAULTS };
  const faults: string[] = [];
  for (const entry of text.split(',').filter((part) => part.trim())) {
    const [name = '', period = ''] = entry.split('=').map((part) => part.trim());
    const kept = periodOf(period);
    if (!isClass(name)) faults.push(`'${name}' is none of ${Object.keys(DEFAULTS).join(', ')}`);
    else if (kept === undefined) faults.push(`${name} must be a time such as 36h or 90d, or forever`);
    else if (kept !== null && kept < LEAST && AT_LEAST_A_DAY.includes(name))
      faults.push(`${name} must be at least 1d: the limits of a plan count what was made in a day`);
    else retention[name] = kept;
  }
  return { retention, faults };
}

function periodOf(text: string): number | null | undefined {
  if (text === 'forever') return null;
  const [, count, unit] = /^(\d{1,6})([hd])$/.exec(text) ?? [];
  return count && unit ? Number(count) * UNITS[unit as keyof typeof UNITS] : undefined;
}

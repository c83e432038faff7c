import type { Ports } from '../context.ts';

/** What a command works on: the database is open and up to date, and nothing else runs. */
export type Opened = Pick<Ports, 'config' | 'log' | 'orm' | 'storage' | 'now'>;

/** A command of the operator, `npm run admin -- <name> …`; a row in `commands.ts`. */
export interface Command {
  /** what follows the name: `<email> <plan>` */
  usage: string;
  /** what it does, in half a line */
  says: string;
  /** null: wrong usage, refused before anything is opened */
  check(args: string[]): string[] | null;
  /**
   * Does it, and answers what the operator reads.
   * @throws {ConfigError} with what to do instead
   */
  run(opened: Opened, args: string[]): Promise<string>;
}

/** Exactly `n` arguments, none of them empty. */
export const takes = (n: number) => (args: string[]) => (args.length === n && args.every(Boolean) ? args : null);

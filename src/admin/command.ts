import type { Ports } from '../context.ts';

/** What a command works on. The database is open and up to date, in this process or in the service that has it open. */
export type Opened = Pick<Ports, 'config' | 'log' | 'orm' | 'storage' | 'now'>;

/** A command of the operator, `npm run admin -- <name> …`; a row in `commands.ts`. */
export interface Command {
  /** what follows the name: `<email> <plan>` */
  usage: string;
  /** what it does, in half a line */
  says: string;
  /** needs the database and the storage for itself: the service has to be stopped */
  alone?: boolean;
  /** the arguments as `run` takes them, paths made absolute; null: wrong usage, refused before anything is opened */
  check(args: string[]): string[] | null;
  /**
   * Does it, and answers what the operator reads.
   * @throws {OperatorError} with what to do instead
   */
  run(opened: Opened, args: string[]): Promise<string>;
}

/** Exactly `n` arguments, none of them empty. */
export const takes = (n: number) => (args: string[]) => (args.length === n && args.every(Boolean) ? args : null);

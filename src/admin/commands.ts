import 'reflect-metadata';
import { OperatorError } from '../operator-error.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { jobs } from './jobs.ts';
import { restore } from './restore.ts';
import { setPlan } from './set-plan.ts';

/** Every command by its name, in the order in which the usage shows them. */
const commands: Record<string, Command> = {
  'set-plan': setPlan,
  backup,
  restore,
  check,
  jobs,
};

const USAGE = [
  'Usage: npm run admin -- <command>\n',
  ...Object.entries(commands).map(([name, { usage, says }]) => `  ${`${name} ${usage}`.padEnd(32)} ${says}`),
].join('\n');

/**
 * The command that the arguments name, and its own arguments.
 * @throws {OperatorError} with the usage of all commands
 */
export function findCommand([name = '', ...rest]: string[]): { name: string; command: Command; args: string[] } {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const args = command?.check(rest);
  if (!command || !args) throw new OperatorError(USAGE);
  return { name, command, args };
}

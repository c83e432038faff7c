import { ormConfig } from '../mikro-orm.config.ts';
import type { Command } from './admin/command.ts';
import { findCommand } from './admin/commands.ts';
import { askService } from './admin/socket.ts';
import type { Config } from './config.ts';
import { DataDirInUseError } from './data-dir/lock.ts';
import { openDatabase } from './db/orm.ts';
import { PATIENT } from './db/pool.ts';
import { enter, giveUp } from './entry.ts';
import { createLog } from './log.ts';
import { createStorage } from './storage/create.ts';

/** `npm run admin -- <command>`: runs here, or in the service where that has the embedded database open. */
try {
  console.log(await admin(process.argv.slice(2)));
} catch (error) {
  giveUp(error);
}

async function admin(given: string[]): Promise<string> {
  const { name, command, args } = findCommand(given);
  try {
    return await runHere(enter({ alone: command.alone }), command, args);
  } catch (error) {
    if (!(error instanceof DataDirInUseError) || error.wanted !== 'alone' || command.alone) throw error;
    const said = await askService(error.dataDir, [name, ...args]);
    if (said === null) throw error;
    return said;
  }
}

async function runHere(config: Config, command: Command, args: string[]): Promise<string> {
  const log = createLog(config.logLevel);
  const orm = await openDatabase(config, ormConfig, (message) => log.info(message), PATIENT);
  try {
    const storage = await createStorage(config.storage);
    return await command.run({ config, log, orm, storage, now: () => new Date() }, args);
  } finally {
    await orm.close();
  }
}

import { Migration20261122140459_init } from './20261122140459-init.ts';

/** Every migration, oldest first. */
export const migrations = [Migration20261122140459_init];

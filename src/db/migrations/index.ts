import { Migration20261122140459_init } from './20261122140459-init.ts';
import { Migration20261122143533_knowledge_and_versions } from './20261122143533-knowledge-and-versions.ts';

/** Every migration, oldest first. */
export const migrations = [Migration20261122140459_init, Migration20261122143533_knowledge_and_versions];

import type { Rules } from '../analysis/chain/rules.ts';
import type { Pool } from '../pool/pool.ts';
import type { Tasks } from './table.ts';

/** The rules of the analyses, in child processes. */
export const createRules = (pool: Pool<Tasks>): Rules => ({
  general: (input, asker) => pool.run('general', input, asker),
  roleMatch: (input, asker) => pool.run('roleMatch', input, asker),
  fit: (input, asker) => pool.run('fit', input, asker),
  tailor: (input, asker) => pool.run('tailor', input, asker),
  team: (input, asker) => pool.run('team', input, asker),
  ground: (input, asker) => pool.run('ground', input, asker),
  letter: (input, asker) => pool.run('letter', input, asker),
  letterStands: (input, asker) => pool.run('letterStands', input, asker),
});

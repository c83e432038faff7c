import type { Disk } from './disk.ts';
import type { Finding } from './oracle.ts';
import type { Postgres } from './postgres.ts';
import type { World, WorldOptions } from './world.ts';

/** What a scenario works with. */
export interface Stage {
  postgres: Postgres;
  short: boolean;
  /** what the shared world keeps its files on; null where none could be mounted */
  disk: Disk | null;
  /** how many faults: of the long run, or of the short one */
  times(long: number, short: number): number;
  /** the world that scenarios share while nothing in it was found broken, with an empty ledger */
  world(): Promise<World>;
  /** one for this scenario alone; closed with it */
  ownWorld(options: WorldOptions): Promise<World>;
}

export interface Outcome {
  /** how many were injected */
  faults: number;
  findings: Finding[];
  /** figures for the line of the scenario */
  notes?: string[];
  /** why it was not run */
  skipped?: string;
}

export interface Scenario {
  name: string;
  run(stage: Stage): Promise<Outcome>;
}

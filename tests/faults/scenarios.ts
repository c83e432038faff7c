import type { Scenario } from './scenario.ts';
import { backends } from './scenarios/backends.ts';
import { blackHoles, outsideHoles } from './scenarios/black-holes.ts';
import { controls } from './scenarios/controls.ts';
import { disks } from './scenarios/disks.ts';
import { downloads } from './scenarios/downloads.ts';
import { frozen } from './scenarios/frozen.ts';
import { hostile } from './scenarios/hostile.ts';
import { kill } from './scenarios/kill.ts';
import { overload } from './scenarios/overload.ts';
import { postgresStop } from './scenarios/postgres-stop.ts';
import { repeats } from './scenarios/repeats.ts';
import { rolling } from './scenarios/rolling.ts';
import { twoStarts } from './scenarios/two-starts.ts';

/** In the order of the run: first that the oracle sees, then faults without restarts, with them, and those with a world of their own. */
export const SCENARIOS: Scenario[] = [
  controls,
  downloads,
  backends,
  frozen,
  hostile,
  overload,
  disks,
  blackHoles,
  postgresStop,
  kill,
  repeats,
  rolling,
  outsideHoles,
  twoStarts,
];

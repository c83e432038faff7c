import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCvs, type LabelledCv } from './cvs/labelled.ts';
import { macroF1, scoreCv, type Counts } from './cvs/score.ts';
import type { Values } from './cvs/values.ts';
import { loadReader, type Reading } from './rules/reading.ts';
import { switchboard, type Omission } from './rules/switchboard.ts';
import { putSwitchesInto } from './rules/switches.ts';

/** The steps that are taken again for each rule; what stands on a page is read once. */
const FOLDERS = ['layout', 'sections', 'text', 'fields'].map((folder) => path.join('src/parsing', folder));

const options = { only: { type: 'string', default: '' } } as const;

/** A CV as it is read with all rules. */
interface Sample extends LabelledCv {
  dir: string;
  read: Reading;
  whole: string;
  /** null where nobody has said what the CV holds */
  counts: Counts | null;
  might(omission: Omission): boolean;
}

/** What becomes of the labelled CVs without a rule. */
interface Effect {
  omission: Omission;
  /** CVs that are read otherwise, be it in a warning or in where a value stands */
  changed: number;
  /** CVs that cannot be read */
  failed: number;
  /** difference of the mean F1, by folder */
  differences: number[];
}

/**
 * `npm run bench -- rules DIR… [--only TEXT]`: what each rule of the reading of CVs pays. Each is left out in turn, and
 * what is read of the labelled CVs is scored again; CVs without a label only tell whether they are read otherwise. Tests
 * are left out twice, as always denied and as always true, and the line tells of the one that costs less. `--only` takes
 * the rules whose file and name hold the text. Takes minutes.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: dirs } = parseArgs({ args, options, allowPositionals: true });
  if (!dirs.length) throw new Error('npm run bench -- rules DIR… [--only TEXT]');
  putSwitchesInto(process.cwd(), FOLDERS);
  const open = await loadReader();
  const samples: Sample[] = [];
  for (const dir of dirs) for (const cv of loadCvs(dir)) samples.push(await sampleOf(cv, dir, await open(cv.file)));
  for (const dir of dirs) console.log(`${dir}: ${scoreOf(samples, dir).toFixed(4)}`);
  console.log(['changed', 'failed', ...dirs.map((dir) => path.basename(dir))].map((cell) => cell.padStart(9)).join(''));
  for (const [at, rule] of switchboard.rules.entries()) {
    const name = `${rule.file} ${rule.name}`;
    if (!name.includes(values.only)) continue;
    const ways = rule.kind === 'test' ? [false, true] : [false];
    const effects = ways
      .map((says) => effectOf({ rule: at, says }, samples, dirs))
      .sort((a, b) => costOf(b) - costOf(a));
    if (effects[0])
      console.log(
        `${row(effects[0])}  ${name}${rule.kind === 'test' ? `: ${effects[0].omission.says ? 'always' : 'never'}` : ''}`,
      );
  }
}

async function sampleOf(cv: LabelledCv, dir: string, read: Reading): Promise<Sample> {
  const { result, might } = switchboard.listen(read);
  return { ...cv, dir, read, might, whole: result.whole, counts: cv.gold && scoreCv(cv.gold, result.values) };
}

const scoreOf = (samples: readonly Sample[], dir: string, counts = (sample: Sample) => sample.counts): number =>
  macroF1(samples.flatMap((sample) => (sample.dir === dir ? (counts(sample) ?? []) : [])));

function effectOf(omission: Omission, samples: readonly Sample[], dirs: readonly string[]): Effect {
  const changed = new Map<Sample, Values>();
  let failed = 0;
  for (const sample of samples) {
    if (!sample.might(omission)) continue;
    try {
      const result = switchboard.without(omission, sample.read);
      if (result.whole !== sample.whole) changed.set(sample, result.values);
    } catch {
      failed++;
      changed.set(sample, {});
    }
  }
  const without = (sample: Sample): Counts | null => {
    const read = changed.get(sample);
    return read && sample.gold ? scoreCv(sample.gold, read) : sample.counts;
  };
  const differences = dirs.map((dir) => scoreOf(samples, dir, without) - scoreOf(samples, dir));
  return { omission, changed: changed.size, failed, differences };
}

/** The higher, the less is lost. */
const costOf = ({ differences, changed }: Effect): number => differences.reduce((a, b) => a + b, 0) - changed / 1e6;

const row = ({ changed, failed, differences }: Effect): string =>
  [String(changed), String(failed), ...differences.map((one) => one.toFixed(4))]
    .map((cell) => cell.padStart(9))
    .join('');

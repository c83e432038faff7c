import { firstOf, itemAt } from '../../src/list-item.ts';
import type { PersonaContent } from '../../src/content.ts';
import { createPool } from '../../src/pool/pool.ts';
import { createRules } from '../../src/tasks/rules.ts';
import { TABLE, TASKS } from '../../src/tasks/table.ts';
import { TODAY, strongPersonas, subjectOf } from '../analysis/personas.ts';

const ROUNDS = 200;
const WARM_UP = 20;
const JOB = `Operations Manager Cold Chain

About us
We are a family company that has kept the country fed since 1921, with a gym, fruit and 30 days of holiday.

What you will do
- Run a site with 60 people in three shifts
- Lead the move from our own system to Manhattan WMS

What you bring
- At least 5 years of experience in warehouse management
- A degree in logistics or a comparable training
- Manhattan WMS or SAP EWM
- Lean methods such as kaizen or 5S
- Fluent English, Dutch at B2 level
- A forklift licence is a plus
- Nice to have: Power BI, SQL

We are an equal opportunity employer.`;

/** A persona of two pages, some 900 words. */
function twoPages(): PersonaContent {
  const content = strongPersonas.en();
  const years = Array.from({ length: 8 }, (_, i) => 2020 - 2 * i);
  content.workHistory = years.flatMap((year, i) =>
    content.workHistory.slice(1).map((role) => ({
      ...role,
      company: `${role.company} ${i + 1}`,
      startDate: `${year}-01`,
      endDate: `${year + 1}-12`,
      highlights: [...role.highlights, ...firstOf(strongPersonas.en().workHistory).highlights].map(
        (text, j) => `${text} for ${i + j + 2} customers of the region`,
      ),
    })),
  );
  return content;
}

const LIMIT_MS = 50;

async function measure(name: string, task: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const at = (share: number) => itemAt(sorted, Math.floor(sorted.length * share));
  const kept = at(0.95) <= LIMIT_MS;
  console.log(
    `${name.padEnd(18)} median ${at(0.5).toFixed(1)} ms   p95 ${at(0.95).toFixed(1)} ms   limit ` +
      `${LIMIT_MS} ms   ${kept ? 'kept' : 'BROKEN'}`,
  );
  if (!kept) process.exitCode = 1;
}

/** Time of the analyses by rules, warm, with the hop to a child process, on a persona of two pages; fails when a p95 is over the limit. */
export async function run(): Promise<void> {
  const subject = subjectOf(twoPages());
  console.log(
    `${JSON.stringify(subject.content).split(/[^\p{L}\p{N}]+/u).length} words, ${ROUNDS} rounds after ${WARM_UP}`,
  );
  const pool = createPool({ tasks: TASKS, table: TABLE, size: 1 });
  const rules = createRules(pool);
  try {
    await measure('general analysis', () => rules.general({ subject, today: TODAY }));
    await measure('role match', () => rules.roleMatch({ subject, description: JOB, today: TODAY }));
  } finally {
    await pool.close();
  }
}

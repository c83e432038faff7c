import { analyseGeneral } from '../../src/analysis/general.ts';
import { analyseRoleMatch } from '../../src/analysis/role-match.ts';
import type { PersonaContent } from '../../src/content.ts';
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
      highlights: [...role.highlights, ...strongPersonas.en().workHistory[0]!.highlights].map(
        (text, j) => `${text} for ${i + j + 2} customers of the region`,
      ),
    })),
  );
  return content;
}

function measure(name: string, limitMs: number, task: () => unknown): void {
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!;
  console.log(
    `${name.padEnd(18)} median ${at(0.5).toFixed(1)} ms   p95 ${at(0.95).toFixed(1)} ms   limit ${limitMs} ms   ${at(0.5) <= limitMs ? 'kept' : 'BROKEN'}`,
  );
  if (at(0.5) > limitMs) process.exitCode = 1;
}

/** Time of the analyses by rules, warm, on a persona of two pages; fails when a median is over its limit. */
export async function run(): Promise<void> {
  const subject = subjectOf(twoPages());
  console.log(
    `${JSON.stringify(subject.content).split(/[^\p{L}\p{N}]+/u).length} words, ${ROUNDS} rounds after ${WARM_UP}`,
  );
  measure('general analysis', 50, () => analyseGeneral(subject, { today: TODAY }));
  measure('role match', 150, () => analyseRoleMatch(subject, JOB, { today: TODAY }));
}

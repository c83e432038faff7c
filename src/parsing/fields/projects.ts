import type { Project } from '../../content.ts';
import { PROJECT_LABELS } from '../data/labels.ts';
import type { ProjectLabel } from '../data/labels.ts';
import type { Line } from '../document.ts';
import { foldWords } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { toAtoms } from './atoms.ts';
import { findLinks, isLinkOnly } from './contact.ts';
import { toEntries } from './entries.ts';
import { withRailLabels } from './forms.ts';
import { pairOf } from './labelled.ts';
import type { Pair } from './labelled.ts';
import { traced } from './traced.ts';
import type { Traced } from './traced.ts';
import { titleScore } from './vocabulary.ts';
import { datesOfHead, noteDates, readBody } from './work.ts';

const PROJECT_RULES = { headScore: () => 0.4, singleDates: true };

/** Reads the projects of a section, told as entries or as forms ("Title", "Environment", "Team Size"). */
export const readProjects = (lines: readonly Line[]): Traced<Project>[] => formProjects(lines) ?? toldProjects(lines);

function toldProjects(lines: readonly Line[]): Traced<Project>[] {
  return toEntries(lines, PROJECT_RULES).flatMap((entry) => {
    const named = entry.head.length > 0 ? entry.head : entry.body.slice(0, 1);
    const told = entry.head.length > 0 ? entry.body : entry.body.slice(1);
    const head = [...named, ...told.filter(isLinkOnly)];
    const body = readBody(told.filter((l) => !isLinkOnly(l)));
    const links = findLinks(head);
    const atoms = toAtoms(head).filter((a) => !/^(?:https?:|www\.)|^[\w.-]+\.\w{2,}\/?\S*$/i.test(a.text));
    const first = atoms[0];
    if (!first) return [];
    const [name, inline] = splitColon(first.text);
    const role = atoms.slice(1).find((a) => titleScore(a.text) >= 0.75);
    const rest = atoms
      .slice(1)
      .filter((a) => a !== role && a.row > first.row)
      .map((a) => a.text);
    const dates = datesOfHead(head);
    const summary = [inline, ...rest, body.summary].filter(Boolean).join(' ') || null;
    const project = traced<Project>(
      {
        name,
        role: role?.text ?? null,
        url: links[0]?.value.url ?? null,
        startDate: dates?.span.start ?? null,
        endDate: dates?.span.end ?? null,
        summary,
        highlights: body.highlights,
      },
      body.evidence,
    );
    project.evidence.set('name', { lines: [first.line], confidence: 0.88 });
    if (role) project.evidence.set('role', { lines: [role.line], confidence: 0.75 });
    if (summary) project.evidence.set('summary', { lines: [...head, ...entry.body], confidence: 0.8 });
    if (links[0]) project.evidence.set('url', { lines: [...head], confidence: 0.95 });
    noteDates(project, dates);
    return [project];
  });
}

function splitColon(text: string): [string, string | null] {
  const match = /^([^:]{2,60}):\s+(.+)$/.exec(text);
  return match ? [match[1]!, match[2]!] : [text, null];
}

const KNOWN = new Map<string, ProjectLabel>();
for (const [label, names] of Object.entries(PROJECT_LABELS) as [ProjectLabel, string][])
  for (const name of names.split('|')) KNOWN.set(name, label);

/** "Project #2:" or "Project 2 : Ledger": the number of a project, with or without its name. */
const NUMBERED = /^projects?\s*(?:#|no\.?|-)?\s*(?:\d{1,2}|[ivx]{1,4})\s*(?:[:.)–-]+\s*|$)/iu;

/** Projects whose lines say what they hold; null where fewer than two labels are those of projects. */
function formProjects(all: readonly Line[]): Traced<Project>[] | null {
  const lines = withRailLabels(all, (text) => KNOWN.has(foldWords(text)));
  const pairs = lines.map((line) => pairOf(line, (text) => KNOWN.get(foldWords(text)) ?? null));
  const names = pairs.filter((p) => p?.label === 'name').length;
  const others = pairs.filter((p) => p !== null && p.label !== 'name').length;
  if (names === 0 || others === 0) return null;
  const found: Form[] = [];
  const begin = () => found.push({ name: null, role: null, dates: null, told: [], items: [], inTasks: false });
  lines.forEach((line, at) => {
    const pair = pairs[at] ?? null;
    const current = found.at(-1);
    const numbered = NUMBERED.test(line.text) && line.segments.length === 1;
    if (
      !current ||
      ((numbered || pair?.label === 'name') && (current.name || current.told.length + current.items.length > 0))
    )
      begin();
    if (!numbered || pair) take(found.at(-1)!, line, pair);
  });
  return found.flatMap(toProject);
}

interface Form {
  name: Line | null;
  role: Line | null;
  dates: Line | null;
  told: Line[];
  items: Line[];
  inTasks: boolean;
}

function take(form: Form, line: Line, pair: Pair<ProjectLabel> | null): void {
  if (!pair) return void (form.inTasks || line.bullet ? form.items : form.told).push(line);
  const { label, value } = pair;
  form.inTasks = label === 'tasks';
  if (!value) return;
  if (label === 'name') form.name = value;
  else if (label === 'role') form.role = value;
  else if (label === 'dates') form.dates = value;
  else if (label === 'summary') form.told.push(value);
  else if (label === 'tasks') form.items.push(value);
}

function toProject({ name, role, dates, told, items }: Form): Traced<Project>[] {
  if (!name) return [];
  const span = findDates((dates ?? name).text)[0];
  const summary = told.map((l) => l.text).join(' ') || null;
  const body = readBody(items);
  const project = traced<Project>(
    {
      name: name.text.replace(/[\s.]+$/, ''),
      role: role?.text ?? null,
      url: findLinks([name, ...told])[0]?.value.url ?? null,
      startDate: span?.start ?? null,
      endDate: span?.end ?? null,
      summary: [summary, body.summary].filter(Boolean).join(' ') || null,
      highlights: body.highlights,
    },
    body.evidence,
  );
  project.evidence.set('name', { lines: [name], confidence: 0.95 });
  if (role) project.evidence.set('role', { lines: [role], confidence: 0.9 });
  if (summary) project.evidence.set('summary', { lines: told, confidence: 0.85 });
  if (dates && span) noteDates(project, { span, line: dates });
  return [project];
}

import { look } from '../document.ts';
import type { Line } from '../document.ts';
import { findDates, withoutDurations } from '../text/dates.ts';
import { continues, isListLabel } from './body.ts';
import { isDated, isSentence } from './entry-heads.ts';
import type { EntryRules } from './entry-heads.ts';
import { fieldLabel, isTableHead, labelled } from './labels.ts';
import type { LineRole } from './line-role.ts';
import { repeatedHeads } from './pattern.ts';
import { placeScore } from './vocabulary.ts';

/** Look and place of a line, to compare it with the lines of the same section. */
const signature = (line: Line): string => `${look(line)}|${Math.round(line.indent / 6)}`;

export interface Roles {
  roles: readonly LineRole[];
  /** where heads begin that are built like others */
  starts: ReadonlySet<number>;
}

export function rolesOf(lines: readonly Line[], rules: EntryRules): Roles {
  const first = firstRoles(lines, rules),
    settled = withoutFalseHeads(lines, first, rules);
  const heads = repeatedHeads(lines, first, settled);
  for (const { from, to } of heads) for (let at = from; at < to; at++) settled[at] = first[at]!;
  return { roles: settled, starts: new Set(heads.filter((h, at) => heads[at - 1]?.to === h.from).map((h) => h.from)) };
}

function firstRoles(lines: readonly Line[], rules: EntryRules): LineRole[] {
  const roles: LineRole[] = [];
  let marked = false;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && roles[at - 1] === 'body' && continues(above, line, marked)) return roles.push('body');
    marked = line.bullet;
    if (isMarkedTitle(lines, at, rules)) return roles.push('head');
    if (
      isHeadBullet(
        line,
        above,
        roles[at - 1] === 'dated' && roles[at - 2] === 'head' && !above!.label ? undefined : roles[at - 1],
        rules,
        isAmongPlainItems(lines, at, rules),
      )
    )
      return roles.push(isDated(line, rules) ? 'dated' : 'head');
    if (line.bullet) return roles.push('body');
    if (isTableHead(line)) return roles.push('body');
    if (isDated(line, rules)) return roles.push('dated');
    return roles.push(isListLabel(line) || isSentence(line.text, rules) ? 'body' : 'head');
  });
  return roles;
}

/** List items below a head with its own dates, of which others have none: what has dates there is told of the entry. */
function isAmongPlainItems(lines: readonly Line[], at: number, rules: EntryRules): boolean {
  if (!lines[at]!.bullet) return false;
  const isItem = (line: Line | undefined) => line !== undefined && (line.bullet || line.gap < 1.6) && !line.label;
  let from = at,
    to = at + 1;
  while (from > 0 && lines[from - 1]!.bullet) from--;
  while (isItem(lines[to]) && lines[to]!.bullet) to++;
  const head = lines[from - 1];
  return (
    head !== undefined &&
    !head.bullet &&
    head.text.length < 120 &&
    isDated(head, rules) &&
    lines.slice(from, to).some((l) => l.bullet && !isDated(l, rules))
  );
}

/** A title with a mark or icon of its own above dates that stand alone, in another type than the items of the text. */
function isMarkedTitle(lines: readonly Line[], at: number, rules: EntryRules): boolean {
  const line = lines[at]!,
    next = lines[at + 1];
  if (
    !line.bullet ||
    !next ||
    next.bullet ||
    next.label ||
    line.text.length > 80 ||
    (line.style.size < next.style.size + 0.4 && line.style.bold === next.style.bold) ||
    !standsAlone(next, rules) ||
    isSentence(line.text, rules)
  )
    return false;
  return !lines.some(
    (l, i) => l.bullet && look(l) === look(line) && !(lines[i + 1] && standsAlone(lines[i + 1]!, rules)),
  );
}

const standsAlone = (line: Line, rules: EntryRules): boolean =>
  !line.bullet && restOf(line).length < 3 && isDated(line, rules);

/** Heads that a layout sets as list items: an item with its own dates, or the first item under dates that stand alone. */
function isHeadBullet(
  line: Line,
  above: Line | undefined,
  roleAbove: LineRole | undefined,
  rules: EntryRules,
  isAmongPlain: boolean,
): boolean {
  if (!line.bullet || line.text.length > 120) return false;
  if (line.segments.length > 1 && fieldLabel(line.segments[0]!.text)) return true;
  if (isAmongPlain && isDated(line, rules)) return false;
  if (isDated(line, rules)) return rules.headScore(line.text) > 0.3 || /\d{4}\s*\)?\.?$/.test(line.text);
  return (
    roleAbove === 'dated' &&
    above !== undefined &&
    !above.bullet &&
    restOf(above).length < 3 &&
    rules.headScore(line.text) > 0.5 &&
    !isSentence(line.text, rules)
  );
}

const restOf = (line: Line): string => {
  const spans = findDates(line.text);
  const rest = spans.reduceRight((text, s) => text.slice(0, s.from) + text.slice(s.to), line.text);
  return (spans.length > 0 ? withoutDurations(rest) : rest).replace(/[^\p{L}\p{N}]+/gu, '');
};

/** Short unmarked lines with the look of the running text of the section are text, not heads. */
function withoutFalseHeads(lines: readonly Line[], roles: readonly LineRole[], rules: EntryRules): LineRole[] {
  const heads = new Set<string>(),
    bodies = new Set<string>();
  lines.forEach((line, at) => {
    const first = roles[at] !== 'body' && (at === 0 || roles[at - 1] === 'body');
    if (first || (roles[at] === 'dated' && restOf(line).length > 3)) heads.add(signature(line));
    if (roles[at] === 'body') bodies.add(signature(line));
  });
  const result = [...roles];
  const dull = dullLooks(lines, roles, rules);
  lines.forEach((line, at) => {
    if (result[at] === 'head' && (isUnderDates(lines, at, rules) || isLabelled(line))) return;
    const lastBody = result.slice(0, at).lastIndexOf('body');
    const railed = lines[lastBody + 1]!.label ? 1 : 0;
    if (railed && at - lastBody === 3 && isSecondLine(lines[at - 1]!, line)) return;
    const inText =
      result[at - 1] === 'body' || (at - lastBody > 2 + railed && result.slice(0, at).lastIndexOf('dated') > lastBody);
    if (result[at] === 'head' && inText && dull.has(look(line)) && rules.headScore(line.text) < 0.75)
      return void (result[at] = 'body');
    const opening = lines[lastBody + 1]!;
    const datedAbove = result.slice(lastBody + 1, at).includes('dated');
    if (
      result[at] === 'head' &&
      !line.bullet &&
      datedAbove &&
      !opening.label &&
      line.indent > opening.indent + 12 &&
      !opening.segments.some((s) => Math.abs(s.x0 - line.indent) < 4) &&
      line.segments.length === 1 &&
      (bodies.has(signature(line)) || rules.headScore(line.text) < 0.9)
    )
      return void (result[at] = 'body');
    const named = lines.slice(lastBody + 1, at).filter((l) => rules.headScore(l.text) >= 0.5);
    if (
      result[at] === 'head' &&
      !line.bullet &&
      datedAbove &&
      named.length >= 2 &&
      !heads.has(signature(line)) &&
      named.every((l) => look(l) !== look(line)) &&
      bodies.has(signature(line))
    )
      return void (result[at] = 'body');
    if (result[at] !== 'head' || heads.has(signature(line)) || !bodies.has(signature(line)) || line.label) return;
    const datedBefore = result.slice(0, at).lastIndexOf('dated'),
      bodyBefore = result.slice(0, at).lastIndexOf('body');
    if (
      rules.headScore(line.text) < (bodyBefore > datedBefore ? 0.75 : 0.5) &&
      (bodyBefore > datedBefore || datedBefore >= 0)
    )
      result[at] = 'body';
  });
  return result;
}

/** "Employer: Acme" names what it says, however dull it looks. */
const isLabelled = (line: Line): boolean => {
  const label = line.text.includes(':') ? labelled(line.text)[0] : null;
  return label === 'title' || label === 'company' || label === 'location' || label === 'dates';
};

/** A short line below dates that stand alone, set like them: the place, or what else belongs to the head. */
function isUnderDates(lines: readonly Line[], at: number, rules: EntryRules): boolean {
  const line = lines[at]!,
    above = lines[at - 1],
    next = lines[at + 1];
  if (
    !above ||
    line.bullet ||
    line.text.length > 60 ||
    (Math.abs(above.indent - line.indent) > 4 && !(above.label && line.gap < 0.3)) ||
    !standsAlone(above, rules)
  )
    return false;
  if (placeScore(line.text) >= 0.9) return true;
  if (line.text.length > 40 || line.text.split(' ').length > 4) return false;
  return look(above) === look(line) && (next === undefined || next.bullet || next.gap > line.gap * 1.25);
}

/** The employer under a title in bold, beside dates that stand in a column of their own. */
const isSecondLine = (title: Line, line: Line): boolean =>
  title.style.bold && !line.style.bold && !line.bullet && line.gap > 0 && line.text.length <= 90;

/** Looks that are never the first of an entry, and whose lines hardly name anything: the look of unmarked lists. */
function dullLooks(lines: readonly Line[], roles: readonly LineRole[], rules: EntryRules): Set<string> {
  const seen = new Map<string, { scores: number[]; leads: boolean }>();
  lines.forEach((line, at) => {
    if (roles[at] === 'body') return;
    const entry = seen.get(look(line)) ?? { scores: [], leads: false };
    if (roles[at] === 'head') entry.scores.push(rules.headScore(line.text));
    if (at === 0) entry.leads = true;
    seen.set(look(line), entry);
  });
  const mean = (scores: number[]) => scores.reduce((a, b) => a + b, 0) / scores.length;
  return new Set(
    [...seen]
      .filter(([, { scores, leads }]) => !leads && scores.length >= 1 && mean(scores) < 0.35)
      .map(([key]) => key),
  );
}

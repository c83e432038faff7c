import { look, styleKey } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { joinText } from '../text/join.ts';
import { LOW_WORD, isClosing, isLevel, listTexts, splitList } from './items.ts';
import type { Found } from './contact.ts';

/** An item longer than this is a sentence, not a skill. */
const LONGEST_SKILL = 7;

/** Single skills of a section: from lists, chips, tables and groups. Names of groups and levels are left out. */
export function readSkills(lines: readonly Line[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  const names = groupNames(lines);
  const kept = withoutWideSpaces(
    joinColumns(
      keepItems(
        lines.filter((line) => !isClosing(line.text)),
        names,
      ),
    ),
  );
  for (const { text, lines: from } of listTexts(kept)) {
    for (const piece of splitList(withoutLabel(text))) {
      const item = withoutLabel(piece);
      if (isClosing(item)) continue;
      if (isLevel(item) || item.length < 1 || item.split(' ').length > LONGEST_SKILL) continue;
      const key = foldPhrase(item) || item;
      if (!found.has(key))
        found.set(key, {
          value: item,
          evidence: { lines: from, confidence: item.split(' ').length <= 3 && /^[\p{Lu}\d]/u.test(item) ? 0.93 : 0.8 },
        });
    }
  }
  return [...found.values()];
}

/** "Workforce   Power BI" over "planning": a piece that begins low goes on with the one above it in its column. */
function joinColumns(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const homes = line.segments.map((s) =>
      above && !line.bullet && LOW_WORD.test(s.text) && line.gap < 1.95 ? columnAbove(above, s) : undefined,
    );
    const rest = line.segments.filter((_, at) => !homes[at]);
    if (!above || rest.length === line.segments.length) {
      joined.push(line);
      continue;
    }
    const segments = above.segments.map((s) =>
      line.segments.reduce((whole, part, at) => (homes[at] === s ? glued(whole, part) : whole), s),
    );
    joined[joined.length - 1] = { ...above, segments, text: segments.map((s) => s.text).join(' ') };
    if (rest.length > 0) joined.push({ ...line, segments: rest, text: rest.map((s) => s.text).join(' ') });
  }
  return joined;
}

/** In a row of several the capitals begin the items. */
const columnAbove = (above: Line, { x0, x1, style }: Segment): Segment | undefined =>
  above.segments.length < 2 || !above.segments.every((s) => /^[\p{Lu}\d]/u.test(s.text))
    ? undefined
    : above.segments.find((s) => s.x0 < x1 && x0 < s.x1 && styleKey(s.style) === styleKey(style));

const glued = (above: Segment, part: Segment): Segment => {
  const text = joinText(above.text, part.text);
  return { ...above, text, runs: [{ ...above.runs[0]!, text }] };
};

/** Where wide spaces stand inside an item ("Menus  for  groups"), they part nothing in the whole section. */
function withoutWideSpaces(lines: readonly Line[]): readonly Line[] {
  const spaced = (text: string) => /\S {2,}\S/.test(text) && !/\S \S/.test(text);
  const inside = lines.some((l) => l.segments.some((s) => spaced(s.text) && /^[\p{Lu}\d]\S* {2,}\p{Ll}/u.test(s.text)));
  if (!inside) return lines;
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((s) => (spaced(s.text) ? { ...s, text: s.text.replace(/ {2,}/g, ' ') } : s)),
  }));
}

/** Lines without the names of groups; where such a name was, a new text begins. */
function keepItems(lines: readonly Line[], names: Name): Line[] {
  const kept: Line[] = [];
  let apart = false;
  lines.forEach((line, at) => {
    const rest = isRailItem(lines, at) ? [line] : withoutNames(line, names);
    const named = rest[0] !== undefined && rest[0].segments[0]!.runs[0] !== line.segments[0]!.runs[0];
    kept.push(...rest.map((l) => (apart || named ? { ...l, gap: Math.max(l.gap, APART) } : l)));
    apart = rest.length === 0;
  });
  return kept;
}

/** Wider than the gap inside any text. */
const APART = 3;

/** Lines in a rail with nothing beside them name no group: they are the list. So is the first chip of a row that has the look of the others. */
function isRailItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!,
    next = lines[at + 1];
  if (!line.label || sectionKind(line.text) !== null) return false;
  if (isColumns(lines)) return true;
  const chip =
    next &&
    next.segments.length > 1 &&
    next.gap === 0 &&
    look(line) === look(next) &&
    lines.filter((l) => l.label).length === 1;
  return chip || ((next?.label ?? true) && (at === 0 || lines[at - 1]!.label));
}

/** Beside each piece in the rail stands one more in the same look: two columns of items. */
const isColumns = (lines: readonly Line[]): boolean => {
  const rows = lines.flatMap((line, at) => (line.label ? [[line, lines[at + 1]] as const] : []));
  return (
    rows.length > 1 &&
    rows.every(
      ([left, right]) =>
        right &&
        !right.label &&
        right.gap === 0 &&
        right.segments.length === 1 &&
        look(left) === look(right) &&
        !/[,;|•·:]/.test(left.text + right.text),
    )
  );
};

/** "Databases: PostgreSQL, Redis": the name of a group before its items. */
const withoutLabel = (text: string): string => {
  const match = /^\s*([^:|,;•·]{2,45}?)\s*:\s*(?:\|\s*)?(?=\S)/u.exec(text);
  if (!match) return text;
  const rest = text.slice(match[0].length);
  return isLevel(rest) ? text : rest;
};

type Name = (style: string) => boolean;

/** The look of group names: it stands out from the items, and items of another look follow it. */
function groupNames(lines: readonly Line[]): Name {
  const sequence = lines.flatMap((line) =>
    line.segments.flatMap((s) =>
      s.runs.filter((r) => /[\p{L}\p{N}]/u.test(r.text)).map((r) => ({ style: r.style, text: r.text })),
    ),
  );
  const looks = new Map<string, { count: number; separators: number; bold: boolean; size: number; text: number }>();
  for (const { style, text } of sequence) {
    if (isLevel(text)) continue;
    const entry = looks.get(styleKey(style)) ?? {
      count: 0,
      separators: 0,
      bold: style.bold,
      size: style.size,
      text: 0,
    };
    entry.count++;
    entry.text += text.length;
    if (/[,;|•·]/.test(text)) entry.separators++;
    looks.set(styleKey(style), entry);
  }
  if (looks.size < 2) return () => false;
  const items = [...looks].sort((a, b) => b[1].text - a[1].text)[0]!;
  return (style) => {
    const entry = looks.get(style);
    if (!entry || style === items[0]) return false;
    return (
      entry.separators === 0 &&
      ((entry.bold && !items[1].bold) || entry.size > items[1].size + 0.4 || entry.text < items[1].text)
    );
  };
}

function withoutNames(line: Line, isName: Name): Line[] {
  if (line.label) return [];
  const segments = line.segments.flatMap((segment) => {
    const runs = segment.runs
      .filter(
        (run) => segment.runs.length === 1 || !isLevel(run.text.replace(/[()]/g, '')) || /^[\s\d]*$/.test(run.text),
      )
      .filter((run) => !isName(styleKey(run.style)) || !/[\p{L}\p{N}]/u.test(run.text));
    const text = runs
      .map((r) => r.text)
      .join('')
      .replace(/^\s*[:–—-]\s*/, '')
      .trim();
    return /[\p{L}\p{N}]/u.test(text) && !isLevel(text) ? [{ ...segment, runs, text }] : [];
  });
  return segments.length > 0 ? [{ ...line, segments, text: segments.map((s) => s.text).join(' ') }] : [];
}

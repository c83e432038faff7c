import type { PersonaContent } from '../../content.ts';
import { foldTypography } from '../general/text.ts';
import { leavesOf } from '../persona-leaves.ts';

/** The text at a path, or the texts below it joined by lines; null when the path does not exist or is empty. */
export function textAt(content: PersonaContent, field: string): string | null {
  if (!/^[a-z_]+(?:\[\d+\])?(?:\.[a-z_]+(?:\[\d+\])?)*$/.test(field)) return null;
  const texts = leavesOf(content).filter(
    (leaf) => leaf.field === field || leaf.field.startsWith(`${field}.`) || leaf.field.startsWith(`${field}[`),
  );
  return texts.length ? texts.map(({ text }) => text).join('\n') : null;
}

/** The texts of the entry that a path lies in: of `work_history[0].highlights[1]` all of `work_history[0]`. */
export function entryTexts(content: PersonaContent, field: string): string[] {
  const top = field.match(/^\w+(?:\[\d+\])?/)?.[0] ?? field;
  return leavesOf(content)
    .filter((leaf) => leaf.field === top || leaf.field.startsWith(`${top}.`) || leaf.field.startsWith(`${top}[`))
    .map(({ text }) => text);
}

/** A quote as it stands in a text, or null; case, accents and kinds of quotation marks or spaces need not agree. */
export function locate(text: string, quote: string): string | null {
  const wanted = quote.trim();
  if (wanted.length < 3) return null;
  const index = text.includes(wanted) ? text.indexOf(wanted) : foldTypography(text).indexOf(foldTypography(wanted));
  return index < 0 ? null : text.slice(index, index + wanted.length);
}

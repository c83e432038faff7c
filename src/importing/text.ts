import { Parser } from 'htmlparser2';
import { onlyDates, saysPresent } from '../parsing/text/dates.ts';

const BULLET = /^\s*(?:[•·▪◦‣●○■*–—-]|\d{1,2}[.)])\s+/;
/** between points that an editor has run together: "• One. • Two." */
const INLINE_BULLET = /\s+[•▪●]\s+/;

/** A text about a role: the lines that are points, and the rest as paragraphs. */
export function pointsOf(text: string | null): { summary: string | null; highlights: string[] } {
  const lines = (text ?? '')
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => (/^\s*[•▪●]/.test(line) ? line.split(INLINE_BULLET) : [line]));
  const highlights = lines.filter((line) => BULLET.test(line)).map((line) => line.replace(BULLET, '').trim());
  const rest = lines.filter((line) => !BULLET.test(line)).map((line) => line.trim());
  const summary = rest
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return { summary: summary || null, highlights: highlights.filter(Boolean) };
}

const BLOCKS = new Set(['p', 'div', 'br', 'ul', 'ol', 'li', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SILENT = new Set(['script', 'style', 'template', 'title', 'head']);

/** HTML as lines of text, "• " before items of lists; a text without tags stays as it is. */
export function textOfHtml(html: string | null): string | null {
  if (html === null) return null;
  let text = '';
  let silent = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent += 1;
        else if (name === 'li') text += '\n• ';
        else if (BLOCKS.has(name)) text += '\n';
      },
      ontext(value) {
        if (!silent) text += value;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        else if (BLOCKS.has(name) && name !== 'br') text += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  return (
    lines
      .map((line) => line.trim())
      .filter((line) => line && line !== '•')
      .join('\n') || null
  );
}

/** A date as people and programs write it: partial ISO where it is one, else as it stands; null for none and for "Present". */
export function dateOf(text: string | null): string | null {
  if (text === null || saysPresent(text)) return null;
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/.exec(text)?.[1];
  if (iso) return iso;
  const span = onlyDates(text);
  return span?.start ?? span?.end ?? text;
}

/** Text that Markdown takes for nothing else. */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+=-])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);

/** "- **Name**, detail, detail" for each row; rows that say nothing are left out. */
export function markdownList(
  rows: { name: string | null; details: (string | null)[]; text?: string | null }[],
): string {
  return rows
    .map(({ name, details, text }) => {
      const head = [name && `**${plainMarkdown(name)}**`, ...details.map((detail) => detail && plainMarkdown(detail))];
      return [head.filter(Boolean).join(', '), text && plainMarkdown(text)].filter(Boolean).join(': ');
    })
    .filter(Boolean)
    .map((item) => `- ${item.replaceAll('\n', '\n  ')}`)
    .join('\n');
}

export const distinct = (values: (string | null)[]): string[] => [
  ...new Set(values.flatMap((value) => (value?.trim() ? [value.trim()] : []))),
];

/** The parts that are there, with a comma between; null for none. */
export const joined = (parts: (string | null | undefined)[], separator = ', '): string | null =>
  parts.filter(Boolean).join(separator) || null;

/** The first line of a description, taken apart: "Night Baker at Loaf & Sons (m/f/d)" → role and employer. */
export interface Title {
  /** `''` when the description begins with a sentence */
  role: string;
  employer: string | null;
}

const GENDERS = /\(?\b(?:[mwfhdxi]\s?[/|*]\s?){1,3}[mwfhdxi]\b\)?|\((?:all genders?|gn|in|e|ère|a|r)\)/giu;
const EMPLOYER =
  /^(.{3,70}?)\s(?:at|bei|chez|@)\s(?:the\s|der\s|dem\s)?(\p{Lu}[\p{L}&.'’-]*(?:\s(?:&\s)?\p{Lu}[\p{L}&.'’-]*){0,4})/u;
const CUT = /\s*(?:[,:|(–—]|\s-\s).*$/su;

/** Role and employer as the first line names them. */
export function titleOf(text: string): Title {
  const first = text.trimStart().split('\n')[0]!;
  const line = (first.length > 120 ? first.split(/[.:(–]\s/)[0]! : first)
    .replace(GENDERS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length > 120 || /[.!?]$/.test(line)) return { role: '', employer: null };
  const placed = EMPLOYER.exec(line);
  return { role: (placed?.[1] ?? line).replace(CUT, '').trim(), employer: placed?.[2] ?? null };
}

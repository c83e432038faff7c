/** A line of an ad without bullets and marks of emphasis. */
export interface PlainLine {
  text: string;
  /** from 0 */
  line: number;
}

/** far beyond what ads have; keeps hostile texts cheap */
const MOST_LINES = 3000;
const LONGEST = 600;
const MARKS = /^[\s#>*+•·▪●○■◆►▸✓✔➢➤→–—-]+|\*\*|__|[*_|]+\s*$/gu;

/** The lines that say something; tables ("| Hours | 38 |") as "Hours: 38". */
export function plainLines(text: string): PlainLine[] {
  return text
    .split('\n', MOST_LINES)
    .map((raw, line) => ({
      line,
      text: cellsJoined(raw.slice(0, LONGEST)).replace(MARKS, '').replace(/\s+/g, ' ').trim(),
    }))
    .filter((line) => /[\p{L}\d]/u.test(line.text));
}

const cellsJoined = (line: string): string =>
  /^\s*\|/.test(line)
    ? line
        .replace(/^\s*\|/, '')
        .replace(/\s*\|\s*$/, '')
        .replace(/\s*\|\s*/g, ': ')
    : line;

/** Text has hardly any control characters but tabs and ends of lines and pages. */
export function isText(text: string): boolean {
  const controls = text.match(/(?![\t\n\r\f\v])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls <= text.length / 1_000 && !SOURCE.test(text.slice(0, 300));
}

/** Formats that are written as text and are not read as one. */
const SOURCE = /^\s*(?:<(?:!doctype|\?xml|html|head|body|svg)|[[{]\s*["{]|%!PS|#!\/)|\\documentclass/i;

const FEWEST_LINES = 4;
const ADDRESS = /[\p{L}\p{N}_.+-]@[\p{L}\p{N}-]{1,64}\.|https?:\/\/|www\.|linkedin\.com/iu;
/** what is looked at of a text */
const LOOKED_AT = 200_000;
const PHONE = /(?:\+|\(0|\b0)\d[\d ()./-]{6,16}\d/;
const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)|(?:昭和|平成|令和)[\d元]/gu;
const FEWEST_YEARS = 2;

/** Any text could be a CV; one without contact details and without years is none. */
export function looksLikeCv(whole: string): boolean {
  const text = whole.slice(0, LOOKED_AT);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < FEWEST_LINES) return false;
  return ADDRESS.test(text) || PHONE.test(text) || (text.match(YEAR)?.length ?? 0) >= FEWEST_YEARS;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/m;
const LINK = /\]\((?:https?:|mailto:|tel:|www\.)/;
const STRONG = /(?:^|\s)(\*\*|__)(?=\S)[^\n*_]{1,200}(?<=\S)\1/gm;
const FEWEST_STRONG = 2;

/** Marked headings, links or strong text: what plain texts have none of. */
export function isMarkdown(whole: string): boolean {
  const text = whole.slice(0, LOOKED_AT);
  return HEADING.test(text) || LINK.test(text) || (text.match(STRONG)?.length ?? 0) >= FEWEST_STRONG;
}

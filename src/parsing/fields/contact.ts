import type { Link } from '../../content.ts';
import { ICON } from '../document.ts';
import type { Line } from '../document.ts';
import { findDates } from '../text/dates.ts';
import { CREDITS, TEMPLATE_SITES } from '../data/credits.ts';
import type { Evidence } from './traced.ts';

export interface Found<T> {
  value: T;
  evidence: Evidence;
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const EMAILS = new RegExp(EMAIL, 'gu');
const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s<>"')\],|•·]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|me|co|app|edu|gov|info|eu|uk|de|fr|es|it|nl|pt|br|at|ch|be|ie|se|no|dk|fi|pl|cz|us|ca|in|sg|design|site|online|tech|blog|page|xyz|ai|studio|art|tv|cv|pro|space|works|agency|example|test|website|cloud|name|link)(?:\/[^\s<>"')\],|•·]*)?(?![\p{L}\p{N}@-])/giu;
const PHONE =
  /(?<![\p{L}\d/.])(?:\+|00)?\(?\d[\d\s().\-–/\u2011]{5,22}\d(?:\s*(?:x|ext\.?|extension|poste|durchwahl)\s*\d{1,5})?(?![\p{L}\d/])/giu;

/** The first e-mail address, also one that is broken over two lines of a narrow column, or stands only in a link. */
export function findEmail(lines: readonly Line[]): Found<string> | null {
  for (const [at, line] of lines.entries()) {
    const href = hrefs(line).find((h) => h.startsWith('mailto:'));
    const linked = href && decodeURIComponent(safe(href.slice(7).split('?')[0]!));
    if (linked && EMAIL.test(linked)) return { value: linked.trim(), evidence: { lines: [line], confidence: 0.99 } };
    const next = lines[at + 1];
    const whole = EMAIL.exec(line.text)?.[0];
    const torn =
      next && /^[\p{L}\p{N}._%+-]*$/u.test(next.text) && !(whole && isDomain(next.text) && isDomain(whole))
        ? brokenEmail(line, next)
        : null;
    if (torn && (!whole || torn.length > whole.length))
      return { value: torn, evidence: { lines: [line, next!], confidence: 0.9 } };
    if (whole) return { value: whole, evidence: { lines: [line], confidence: 0.98 } };
    const joined =
      next &&
      isColumn(line, next) &&
      !hrefs(next).some((h) => h.startsWith('mailto:')) &&
      !line.text.includes(' ') &&
      /^[^\s@]+@[^\s@]+$/.test(next.text) &&
      /[-._]$/.test(line.text)
        ? EMAIL.exec(line.text + next.text)?.[0]
        : null;
    if (joined) return { value: joined, evidence: { lines: [line, next!], confidence: 0.85 } };
  }
  return null;
}

/** It ends as addresses end: a country, or one of the common endings. */
const isDomain = (text: string): boolean =>
  /\.(?:\p{L}{2}|com|org|net|edu|gov|info|example|[a-z]{2,3}\.[a-z]{2})$/iu.test(text);

/** The next line stands straight under this one. */
const isColumn = (line: Line, next: Line): boolean => next.gap < 1.8 && Math.abs(line.indent - next.indent) < 8;

/** "name@exampl" above "e.se". */
function brokenEmail(line: Line, next: Line): string | null {
  const last = line.text.split(/\s/).at(-1)!;
  if (!last.includes('@') || next.text.includes('@') || next.gap > 1.6) return null;
  const domain = last.split('@')[1]!;
  const complete = /\.(?:com|org|net|edu|gov|io|dev|info)$/i.test(domain);
  const capitals = /\p{Lu}/u.test(last) && !/\p{Ll}/u.test(last);
  return complete || (/^\p{Lu}/u.test(next.text) && !(capitals && next.text.length <= 4))
    ? null
    : (EMAIL.exec(last + next.text)?.[0] ?? null);
}

const safe = (text: string): string => (/%(?![0-9a-f]{2})/i.test(text) ? text.replace(/%/g, '%25') : text);
const hrefs = (line: Line): string[] =>
  line.segments.flatMap((s) => s.runs.map((r) => r.href)).filter((h): h is string => h !== null);

/** The first telephone number: 7 to 15 digits (E.164 allows 15), not a date, not part of a link. */
export function findPhone(lines: readonly Line[]): Found<string> | null {
  for (const line of lines) {
    const text = line.text.replace(EMAIL, ' ').replace(URL_TEXT, ' ');
    const spaced = partedNumbers(text.replace(/\s{3,}/g, ' | '));
    for (const match of spaced.matchAll(PHONE)) {
      // a postal code in front of an area code
      const whole = match[0]
        .trim()
        .replace(/^\d{4,6}\s+(?=\()/, '')
        .replace(/[(\s–-]+$/, '');
      const value = withoutPostalCode(whole, spaced.slice(match.index + match[0].length));
      const digits = value.replace(/\D/g, '').length;
      if (digits < 7 || digits > 16 || isDateLike(value)) continue;
      if (digits < 9 && !/[+(]/.test(value) && !/tel|phone|mobil|cell|☎|✆|\uE000/i.test(text)) continue;
      if (isPostalCode(value) && !/tel|phone|mobil|cell|☎|✆/i.test(text)) continue;
      if (/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value.replace(/\s/g, ''))) continue;
      return { value: balance(value), evidence: { lines: [line], confidence: 0.96 } };
    }
  }
  return null;
}

/** A number has so many digits before a slash begins another one: "90000 48616 / 70000 48616", though not "030 / 1234567". */
const ENOUGH_DIGITS = 8;
const partedNumbers = (text: string): string =>
  text.replace(/(?<=(\+?[\d(][\d\s().–-]*\d))\s*\/\s*(?=[+(]?\d)/gu, (slash, left: string) =>
    left.replace(/\D/g, '').length >= ENOUGH_DIGITS ? ' | ' : slash,
  );

/** "0316 555 0188 8010 Graz": the code of a town behind a number that is long enough without it. */
const withoutPostalCode = (value: string, rest: string): string => {
  const [, number] = /^(.*\d)\s+\d{4,5}$/.exec(value) ?? [];
  return number && /^\s+\p{Lu}\p{Ll}/u.test(rest) && number.replace(/\D/g, '').length > ENOUGH_DIGITS ? number : value;
};

/** Dates of any form are no numbers to call. */
const isDateLike = (value: string): boolean =>
  findDates(value).some((d) => d.to - d.from > 0.6 * value.length) ||
  /^(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)\d\d|\d{2})$/.test(value) ||
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value);

/** "3810-164", "30140-071", "62701-1234": postal codes of Portugal, Brazil and the USA. */
const isPostalCode = (value: string): boolean => /^\d{4,5}-\d{3}$|^\d{5}-\d{4}$/.test(value);

const balance = (value: string): string =>
  value.includes(')') && !value.includes('(') ? value.replace(')', '') : value;

const SITES: [RegExp, string][] = [
  [/linkedin\.com/i, 'LinkedIn'],
  [/github\.(?:com|io)/i, 'GitHub'],
  [/gitlab\./i, 'GitLab'],
  [/orcid\.org/i, 'ORCID'],
  [/xing\.com/i, 'XING'],
  [/dribbble\.com/i, 'Dribbble'],
  [/behance\.net/i, 'Behance'],
  [/(?:twitter|x)\.com/i, 'Twitter'],
  [/stackoverflow\.com/i, 'Stack Overflow'],
  [/scholar\.google/i, 'Google Scholar'],
  [/researchgate/i, 'ResearchGate'],
  [/medium\.com/i, 'Medium'],
  [/instagram\.com/i, 'Instagram'],
  [/facebook\.com/i, 'Facebook'],
  [/youtube\.com/i, 'YouTube'],
  [/kaggle\.com/i, 'Kaggle'],
  [/bitbucket\.org/i, 'Bitbucket'],
  [/soundcloud\.com/i, 'SoundCloud'],
  [/vimeo\.com/i, 'Vimeo'],
  [/mastodon/i, 'Mastodon'],
];

/** Links of the lines: written out, or behind the text. Addresses of mail and telephone are not links. */
export function findLinks(lines: readonly Line[], loose: readonly string[] = []): Found<Link>[] {
  const found = new Map<string, Found<Link>>();
  const add = (url: string, label: string | null, line: Line | null) => {
    const clean = url.trim().replace(/[.,;:]+$/, '');
    const key = clean
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/#?]+$/, '');
    if (
      !key ||
      /^(?:mailto|tel):|(?:google\.[a-z.]+\/maps|maps\.(?:google|apple)\.|openstreetmap\.org|goo\.gl\/maps)/i.test(
        key,
      ) ||
      TEMPLATE_SITES.test(key) ||
      found.has(key)
    )
      return;
    found.set(key, {
      value: { label: siteLabel(clean) ?? label, url: clean },
      evidence: { lines: line ? [line] : [], confidence: 0.95 },
    });
  };
  for (const line of joinLinks(lines.filter((l) => !isCredit(l)))) {
    const shown = line.text.replace(EMAILS, ' ').match(URL_TEXT) ?? [];
    for (const run of line.segments.flatMap((s) => s.runs)) {
      // a link drawn over something else than its own text ("(617) 555-0148") is misplaced: it will come again
      if (run.href && !/^(?:mailto|tel):/i.test(run.href) && !EMAIL.test(run.text))
        add(run.href, labelOf(run.text), line);
    }
    for (const url of shown) {
      const behind = [...found.keys()].some(
        (key) =>
          key.endsWith(fold2(url)) ||
          fold2(url).startsWith(key) ||
          (CUT_OFF.test(url) && key.startsWith(fold2(url.replace(CUT_OFF, '')))),
      );
      if (!behind && !isAbbreviation(url)) add(url, null, line);
    }
  }
  for (const url of loose) add(url, null, null);
  return [...found.values()];
}

/** "B.Tech", "M.Com": degrees and the like end as addresses do. */
const isAbbreviation = (text: string): boolean => /^[\p{L}-]{1,3}\.\p{L}{2,3}$|^\p{Lu}\.\p{L}+$/u.test(text);

/** An address that is broken after a hyphen or a slash, over two lines or within one. */
function joinLinks(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const above =
      last &&
      /[-_/]$/.test(last.text) &&
      /^[\w.~%-]+\/?$/.test(line.text) &&
      isColumn(last, line) &&
      hrefs(last).length === 0
        ? last.text
        : null;
    if (above && /(?:^|\s)(?:https?:\/\/|www\.|[\w-]+\.\p{L}{2,4}\/)\S*$/iu.test(closeUp(above)))
      joined[joined.length - 1] = { ...last!, text: closeUp(above) + line.text };
    else joined.push(hrefs(line).length === 0 ? { ...line, text: closeUp(line.text) } : line);
  }
  return joined;
}

/** "https://example.org/ in/ name": spaces after the slashes of a line that is one address. */
const closeUp = (text: string): string =>
  /^https?:\/\/\S+\/ (?:\S+\/ )*\S+$/i.test(text) ? text.replace(/\/ /g, '/') : text;

/** "Powered by …" at the foot of a page names the maker of its layout. */
const isCredit = (line: Line): boolean =>
  line.segments.length <= 2 && line.segments.some((s) => s.text.length < 80 && CREDITS.test(s.text));

/** A shown address that is only the beginning of the one behind it. */
const CUT_OFF = /(?:[-_/]|…|\.{3})$/;

/** The line shows or hides the address of a profile of the person on a known site. */
export const hasProfile = (line: Line): boolean =>
  line.text.length < 80 &&
  [line.text, ...hrefs(line)].some((t) =>
    /(?:linkedin\.com\/in|github\.com|gitlab\.com|xing\.com\/profile|orcid\.org|behance\.net|dribbble\.com)\/[\w.-]+\/?$/i.test(
      t,
    ),
  );

const fold2 = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#?.,;]+$/, '');

const siteLabel = (url: string): string | null => SITES.find(([pattern]) => pattern.test(url))?.[1] ?? null;

const labelOf = (text: string): string | null => {
  const label = text
    .replaceAll(ICON, ' ')
    .replace(/[()[\]:|•·]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return label && label.length <= 30 && !/[./@]/.test(label) && /\p{L}/u.test(label) ? label : null;
};

/** The line is nothing but a link. */
export const isLinkOnly = (line: Line): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.\p{L}{2,}\/\S*$/iu.test(line.text.trim());

/** A line without what was recognised in it: addresses, links, numbers. */
export const withoutContacts = (text: string): string =>
  text
    .replace(EMAILS, ' | ')
    .replace(URL_TEXT, (url) => (isAbbreviation(url) ? url : ' | '))
    .replace(PHONE, (m) => (m.replace(/\D/g, '').length >= 7 && !isDateLike(m) && !isPostalCode(m.trim()) ? ' | ' : m));

import type { Link } from '../content.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { importedFrom, leftOut } from './profile.ts';
import { distinct, joined } from './text.ts';

interface Property {
  name: string;
  /** names in capitals, values as they stand: `TYPE` → `work` */
  parameters: Record<string, string>;
  value: string;
}

/** What a card says of itself, its pictures' keys and its maker: nothing of the person. */
const TECHNICAL = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'SOURCE',
  'KIND',
  'XML',
  'CLIENTPIDMAP',
  'N',
]);
const LABELS: Record<string, string> = { 'X-SOCIALPROFILE': 'Profile', IMPP: 'Chat', 'X-TWITTER': 'X' };

/** The first card of a vCard file (2.1, RFC 2426, RFC 6350): contacts, title, organisation and what RFC 6715 adds. */
export function readVcard(text: string): ImportedPersona {
  const cards = text.split(/^BEGIN:VCARD\s*$/im).slice(1);
  const properties = propertiesOf(cards[0] ?? '');
  const read = new Set<Property>();
  const all = (...names: string[]) => {
    const found = properties.filter(({ name }) => names.includes(name));
    found.forEach((property) => read.add(property));
    return found;
  };
  const texts = (...names: string[]) => all(...names).map(({ value }) => unescaped(value));
  const preferred = (name: string) => {
    const found = all(name);
    const first = found.find(
      ({ parameters }) => /(^|,)pref(,|$)/i.test(parameters['TYPE'] ?? '') || parameters['PREF'] === '1',
    );
    const property = first ?? found[0];
    return { value: property ? unescaped(property.value) : null, more: found.length - 1 };
  };
  const [email, phone, address] = [preferred('EMAIL'), preferred('TEL'), all('ADR')];
  const title = joined([texts('TITLE')[0], texts('ROLE')[0]]);
  const company = all('ORG').map(({ value }) => joined(componentsOf(value).toReversed()))[0] ?? null;
  const imported = importedFrom({
    name: texts('FN')[0] || nameOf(properties.find(({ name }) => name === 'N')),
    headline: title,
    email: email.value,
    phone: phone.value?.replace(/^tel:/i, '') ?? null,
    location: placeOf(address[0]),
    summary: joined(texts('NOTE'), '\n\n'),
    links: linksOf(all('URL', 'X-SOCIALPROFILE', 'X-TWITTER', 'IMPP')),
    workHistory: company
      ? [
          {
            title,
            company,
            location: null,
            startDate: null,
            endDate: null,
            isCurrent: true,
            summary: null,
            highlights: [],
          },
        ]
      : [],
    skills: distinct(texts('EXPERTISE')),
    interests: distinct([...texts('INTEREST'), ...texts('HOBBY')]),
    languages: texts('LANG').map((code) => ({ language: languageName(code), fluency: null })),
  });
  const unread = properties.filter((property) => !read.has(property) && !TECHNICAL.has(property.name));
  const second = [
    ...(email.more > 0 ? ['a second EMAIL'] : []),
    ...(phone.more > 0 ? ['a second TEL'] : []),
    ...(address.length > 1 ? ['a second ADR'] : []),
    ...(cards.length > 1 ? [`${cards.length - 1} more cards: the first one`] : []),
  ];
  return { ...imported, warnings: leftOut([...unread.map(({ name }) => name), ...second]) };
}

/** Lines that begin with a blank go on from the line before; in 2.1 a line of quoted-printable ends with "=". */
function propertiesOf(card: string): Property[] {
  const lines = card
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .replaceAll(/=\n/g, '')
    .split('\n');
  return lines.flatMap((line): Property[] => {
    const [before = '', text] = split(line, ':', 1);
    const value = text?.trim();
    if (!value) return [];
    const [head = '', ...rest] = split(before, ';');
    const parameters: Record<string, string> = {};
    for (const parameter of rest) {
      const [name = '', given] = split(parameter, '=', 1);
      const bare = /^quoted-printable$/i.test(name) ? 'ENCODING' : 'TYPE';
      const key = given === undefined ? bare : name.toUpperCase();
      const told = (given ?? name).replaceAll('"', '');
      parameters[key] = parameters[key] ? `${parameters[key]},${told}` : told;
    }
    const name = head.slice(head.indexOf('.') + 1).toUpperCase();
    return [
      { name, parameters, value: /quoted-printable/i.test(parameters['ENCODING'] ?? '') ? unquoted(value) : value },
    ];
  });
}

/** Cuts at each mark that stands outside of quotes, at most `most` times. */
function split(text: string, mark: string, most = Infinity): string[] {
  const parts: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < text.length && parts.length < most; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === mark && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const unquoted = (text: string) =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

const unescaped = (value: string) =>
  value.replaceAll(/\\([nN\\,;:])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c)).trim();

const componentsOf = (value: string) => value.split(/(?<!\\);/).map(unescaped);

function nameOf(property: Property | undefined): string | null {
  const [family, given, middle, before, after] = componentsOf(property?.value ?? '');
  return joined([joined([before, given, middle, family], ' '), after]);
}

function placeOf(property: Property | undefined): string | null {
  const [box, extra, street, city, region, code, country] = componentsOf(property?.value ?? '');
  return joined([box, extra, street, joined([code, city], ' '), region, country]);
}

const linksOf = (properties: Property[]): Link[] =>
  properties.map(({ name, parameters, value }) => ({
    label: LABELS[name] === 'Profile' ? (parameters['TYPE'] ?? 'Profile') : (LABELS[name] ?? null),
    url: unescaped(value),
  }));

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

import { wordList, pattern } from '../../../wording/wrapped.ts';
import { type Deed, type DeedReader, lowerFirst, parted } from './deed.ts';

/** Verbs that bullets begin with and that take -ed. */
const REGULAR = wordList`
  achieve acquire adapt administer advise agree analyse analyze answer appoint approve arrange assemble assess assign
  assist attend audit automate award balance brief calculate calibrate care chair check clean clear close coach
  collaborate
  collect commission complete compile conduct configure consolidate construct contribute control convert convince cook
  coordinate co-ordinate cover create cure decrease define deliver demonstrate deploy design develop devise diagnose
  digitise digitize direct document double draft earn edit educate eliminate enable encourage enforce engage
  engineer ensure
  enter equip establish evaluate examine exceed execute expand explain facilitate fit fix forecast found fulfil
  generate guide halve handle help host identify implement improve increase initiate inspect install integrate
  interview introduce inventory investigate invoice join launch lower maintain manage map market master measure mentor
  merge migrate minimise minimize model modernise modernize monitor motivate move negotiate nurse obtain open
  operate optimise
  optimize order organise organize outsource oversee own paint perform pioneer place plan plant plaster port
  precept prepare
  present prevent process produce program programme project promote propose prove provide publish purchase qualify raise
  reach rebuild receive recommend reconcile record recruit redesign reduce refactor register relocate remove renegotiate
  renew reorganise reorganize repair replace report represent research resolve restore restructure review revise revive
  rewire rewrite roll save schedule score secure serve service ship shorten simplify solve sort staff standardise
  standardize start stock streamline strengthen study supervise supply support survey teach test track train transfer
  transform translate treat triple troubleshoot turn tutor update upgrade use validate value visit weld win work`;

/** Base and past of the others. */
const IRREGULAR: Record<string, string> = {
  bake: 'baked',
  become: 'became',
  begin: 'began',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose',
  cut: 'cut',
  do: 'did',
  draw: 'drew',
  drive: 'drove',
  feed: 'fed',
  find: 'found',
  forecast: 'forecast',
  get: 'got',
  give: 'gave',
  grow: 'grew',
  hire: 'hired',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  learn: 'learned',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw',
  pay: 'paid',
  plan: 'planned',
  put: 'put',
  rebuild: 'rebuilt',
  ran: 'ran',
  refer: 'referred',
  rewrite: 'rewrote',
  run: 'ran',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  speak: 'spoke',
  spend: 'spent',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  undertake: 'undertook',
  win: 'won',
  write: 'wrote',
  transfer: 'transferred',
  program: 'programmed',
  fit: 'fitted',
  ship: 'shipped',
  map: 'mapped',
  equip: 'equipped',
  control: 'controlled',
  troubleshoot: 'troubleshot',
  read: 'read',
  refit: 'refitted',
  stop: 'stopped',
};

const past = (base: string): string => {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};
const third = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}${/(?:s|sh|ch|x|z)$/.test(base) ? 'es' : 's'}`;
const gerund = (base: string): string => {
  const doubled = (IRREGULAR[base] ?? '').match(/([^aeiou])\1ed$/) || /^(?:cut|run|set|put|get|begin|win)$/.test(base);
  if (doubled) return `${base}${base.at(-1)}ing`;
  return `${/[^eo]e$/.test(base) ? base.slice(0, -1) : base}ing`;
};

const BASES = [...new Set([...REGULAR, ...Object.keys(IRREGULAR)])];
/** Any form of a known verb, and its base. */
const BASE_OF = new Map(
  BASES.flatMap((base) => [base, third(base), gerund(base)].map((form): [string, string] => [form, base])),
);
const PASTS = new Set(BASES.map(past));

/** End in -ed and begin no deed. */
const NO_DEED = new Set(wordList`
  experienced skilled dedicated certified qualified advanced detailed limited motivated based speed need interested
  accredited registered licensed renowned committed accomplished varied`);
const BE = /^(?:responsible|accountable|in charge|part of|member of|involved in|entrusted|tasked|one of)\b/i;
/** What needs an article that telegrams leave out. */
const ONE = pattern(
  'i',
)`^(team|group|crew|staff|budget|portfolio|fleet|network|department|unit|caseload|brigade|programme|program|
    project|section|shift|territory|workshop|warehouse|store|shop|class|database|pipeline|campaign) (?=of|for|with|
    worth|that|in\b|to\b)`;
/** A deed as a noun: "Management of 12 people". */
const NOUN = /^\p{L}+(?:ment|tion|sion|ance|ence|ing|al|sis|ship)$/u;

export const englishDeed: DeedReader = (text, current): Deed | null => {
  const sentence = text
    .replace(/^(?:I|i)\s+(?:have |had |also )*(?=\p{Ll})/u, '')
    .replace(/^(?:successfully|effectively)\s+/i, '');
  if (BE.test(sentence))
    return { verb: current ? 'am' : 'was', rest: one(lowerFirst(sentence)).replace(/^member/, 'a member') };
  const adverb = /^(\p{L}+ly)\s+/iu.exec(sentence)?.[0] ?? '';
  const [first, rest] = parted(sentence.slice(adverb.length));
  const word = first.toLowerCase();
  const before = adverb ? `${adverb.trim().toLowerCase()} ` : '';
  const told = (verb: string) => ({ verb: `${before}${verb}`, rest: article(joined(rest, verb)) });
  if (!rest || NO_DEED.has(word)) return null;
  if (PASTS.has(word) || (/^[a-z-]{3,}ed$/.test(word) && !BASE_OF.has(word))) return told(word);
  const base = BASE_OF.get(word);
  if (base && !(NOUN.test(word) && /^of\b/.test(rest))) {
    const verb = current && base !== 'found' ? base : past(base);
    return told(verb);
  }
  if (NOUN.test(word) && /^of\b/.test(rest))
    return { verb: current ? 'am' : 'was', rest: `responsible for the ${lowerFirst(sentence)}` };
  return null;
};

/** Further verbs of a row in the same form: "Leads and coaches 12 people". */
function joined(rest: string, verb: string): string {
  const isPast = PASTS.has(verb) || verb.endsWith('ed');
  return rest.replace(/^(and|&|,) (\p{Ll}+)(?=\s)/u, (whole, and: string, second: string) => {
    const base = BASE_OF.get(second);
    if (!base || PASTS.has(second)) return whole.replace(/^&/, 'and');
    return `${and === ',' ? ',' : 'and'} ${isPast ? past(base) : base}`;
  });
}

const article = (rest: string): string =>
  rest.replace(ONE, (whole) => `${/^[aeiou]/i.test(whole) ? 'an' : 'a'} ${whole}`);
const one = (text: string): string =>
  text.replace(
    /^(.*?\b(?:for|of|in) )(team|group|budget|portfolio|fleet|department) /i,
    (_, before: string, noun: string) => `${before}a ${noun} `,
  );

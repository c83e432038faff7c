import { pattern } from '../../../wording/wrapped.ts';
import type { Country } from '../country.ts';
import type { Deed } from '../deeds/deed.ts';
import { type LetterPhrases, monthOf, type Post } from './phrases.ts';

/** Titles of which there is one, so that nobody is "a" Head of Sales. */
const ONLY_ONE = pattern(
  'i',
)`^(?:head|chief|director|vice|managing director|deputy|president|principal|ceo|cto|cfo|coo|founder|co-?founder|
    owner|dean|chair|secretary|member|part)\b`;
/** Vowels by sound: an hour, a university, an MRI technician. */
const AN = /^(?:[aeio]|u(?!ni|se|ser|ti)|hour|honor|heir|[AEFHILMNORSX][A-Z]{1,})/;

const titled = (title: string): string =>
  ONLY_ONE.test(title) || title.endsWith('s')
    ? title
    : `${AN.test(title) || /^[AEIO]/.test(title) ? 'an' : 'a'} ${title}`;
const at = (company: string | null) => (company ? ` at ${company}` : '');

function tenure({ title, company, since, until, current }: Post): string {
  const what = `${titled(title)}${at(company)}`;
  if (current) return since ? `I have been ${what} since ${monthOf(since, 'en-GB')}` : `I am ${what}`;
  if (since && until) return `From ${monthOf(since, 'en-GB')} to ${monthOf(until, 'en-GB')} I was ${what}`;
  return until ? `I was ${what} until ${monthOf(until, 'en-GB')}` : `I was last ${what}`;
}

const also = ({ verb, rest }: Deed) => (/^(?:am|was)$/.test(verb) ? `${verb} also ${rest}` : `also ${verb} ${rest}`);
const AMERICAN = new Set<Country | null>(['US', 'CA']);

export const en: LetterPhrases = {
  apply({ role, employer, country }, unasked) {
    const post = AMERICAN.has(country) ? 'position' : 'post';
    if (unasked) return `I am writing to ask whether you have an opening for someone with my experience.`;
    if (role) return `I would like to apply for the ${post} of ${role}${at(employer)}.`;
    return `I would like to apply for the ${post} that you have advertised${at(employer)}.`;
  },
  post: (post) => `${tenure(post)}.`,
  akin: (post) => `What you describe is close to the work I know best: ${tenure(post).replace(/^From /, 'from ')}.`,
  onwards: (employer) => `I would like to bring what I have learned there to ${employer ?? 'your team'}.`,
  near: (place) => `I live in ${place}, so I would not have to move.`,
  first: ({ verb, rest }, company) => `${company ? `At ${company}` : 'In this role'} I ${verb} ${rest}.`,
  more: (deed) => `There I ${also(deed)}.`,
  another: ({ verb, rest }) => `In the same role I ${verb} ${rest}.`,
  before: ({ verb, rest }, company) => `${company ? `Earlier, at ${company},` : 'Earlier'} I ${verb} ${rest}.`,
  knows: (names) => `I also know ${names.join(' and ')}, which you mention.`,
  holds: (name) => `I hold ${name}, which you ask for.`,
  faced: (asked, words) => `You also ask for ${asked}, which I cannot show yet: ${words}`,
  next({ phone, email }, country) {
    const reach = [phone && `on ${phone}`, email && `at ${email}`].filter(Boolean).join(' or ');
    const enclosed = AMERICAN.has(country) ? 'My résumé is enclosed.' : 'My CV is enclosed.';
    return `${enclosed} I would be glad to tell you more in an interview${reach ? `; you can reach me ${reach}` : ''}.`;
  },
};

import { persona, type TrialPersona } from './people.ts';

const TRADES = [
  {
    headline: 'Electrician',
    titles: ['Lead Electrician', 'Electrician', 'Apprentice Electrician'],
    firms: ['Brae Power', 'Corrie Switchgear', 'Lomond Homes'],
    verbs: ['Rewired', 'Tested', 'Commissioned', 'Repaired', 'Inspected'],
    things: ['distribution boards', 'blocks of flats', 'heat pumps', 'emergency lighting', 'charging points'],
    skills: ['Testing', 'Fault finding', 'Containment', 'Solar', 'BS 7671', 'Cable jointing', 'Drawings'],
  },
  {
    headline: 'Ward Nurse',
    titles: ['Charge Nurse', 'Staff Nurse', 'Nursing Assistant'],
    firms: ['Harbour Infirmary', 'St Bride Hospice', 'Northgate Clinic'],
    verbs: ['Nursed', 'Trained', 'Audited', 'Organised', 'Cut waiting for'],
    things: ['surgical patients', 'new colleagues', 'drug rounds', 'wound clinics', 'discharge letters'],
    skills: ['Triage', 'Wound care', 'Infusions', 'Handover', 'Palliative care', 'Teaching', 'Rostering'],
  },
  {
    headline: 'Data Analyst',
    titles: ['Senior Analyst', 'Analyst', 'Research Assistant'],
    firms: ['Tarn Insurance', 'Fell Retail', 'Beck Institute'],
    verbs: ['Modelled', 'Automated', 'Reported on', 'Rebuilt', 'Forecast'],
    things: ['claims', 'shop sales', 'churn', 'stock levels', 'survey answers'],
    skills: ['SQL', 'Python', 'R', 'Tableau', 'Statistics', 'Experiments', 'Airflow'],
  },
  {
    headline: 'Head Chef',
    titles: ['Head Chef', 'Sous Chef', 'Commis'],
    firms: ['The Heron', 'Quayside Kitchen', 'Hotel Aurelia'],
    verbs: ['Ran', 'Costed', 'Wrote', 'Trained', 'Served'],
    things: ['a brigade', 'seasonal menus', 'the pastry section', 'banquets', 'allergen sheets'],
    skills: ['Menus', 'Costing', 'HACCP', 'Butchery', 'Pastry', 'Ordering', 'Rostering'],
  },
];

/** Numbers between 0 and 1 that are the same at each run. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MIDDLES = [
  'from the first survey to the signed certificate',
  'across four sites and two shifts',
  'after the old method had failed twice',
  'on the basis of a plan that was drawn with the client',
];
const ENDINGS = [
  'and handed every one over on the agreed day',
  'for a site that never closed',
  'with a budget that was kept to the pound',
  'together with two neighbouring teams, who took the method over',
  'without a complaint in the whole of the year',
];

/**
 * An invented person of a trade whose CV has about so many words: roles with dated bullets, a degree, skills,
 * languages, a certificate, interests.
 */
export function personOf(seed: number, words: number): TrialPersona {
  const random = numbers(seed + 1);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const trade = TRADES[seed % TRADES.length] as (typeof TRADES)[number];
  const bullet = () =>
    `${pick(trade.verbs)} ${2 + Math.floor(random() * 90)} ${pick(trade.things)} ${pick(MIDDLES)}${random() < 0.7 ? ` ${pick(ENDINGS)}` : ''}`;
  const person = persona({
    name: `${pick(['Morag', 'Idris', 'Sunniva', 'Tadeusz', 'Leocadia'])} ${pick(['Kilbride', 'Penhaligon', 'Achterberg', 'Okonjo'])}`,
    headline: trade.headline,
    email: `person${seed}@example.com`,
    phone: '+44 1632 960123',
    location: pick(['Leith, Edinburgh', 'Swansea', 'Truro']),
    summary: `${trade.headline} with a record of calm work in busy places. ${bullet()}. Looks for a post near home.`,
    links: random() < 0.5 ? [{ label: 'LinkedIn', url: `https://www.linkedin.com/in/person-${seed}` }] : [],
    workHistory: trade.titles.map((title, at) => ({
      title,
      company: trade.firms[at] ?? null,
      location: random() < 0.6 ? pick(['Leith', 'Cardiff', 'Exeter']) : null,
      startDate: `${2020 - at * 4}-0${1 + Math.floor(random() * 9)}`,
      endDate: at === 0 ? null : `${2024 - at * 4}-0${1 + Math.floor(random() * 9)}`,
      isCurrent: at === 0,
      summary: null,
      highlights: [],
    })),
    education: [
      {
        institution: 'College of the North',
        degree: 'Diploma',
        fieldOfStudy: trade.headline,
        location: null,
        startDate: '2008',
        endDate: '2011',
        isCurrent: false,
        grade: null,
        highlights: [],
      },
    ],
    skills: trade.skills.slice(0, 4 + Math.floor(random() * 4)),
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Welsh', fluency: 'B2' },
    ],
    certifications: random() < 0.6 ? [{ name: 'First Aid at Work', issuer: 'Red Cross', date: '2021', url: null }] : [],
    interests: random() < 0.7 ? ['Hill running', 'Choir', 'Baking'] : [],
  });
  for (let at = 0; wordsOf(person) < words; at += 1) person.workHistory[at % 3]?.highlights.push(bullet());
  return person;
}

/** Words that stand on the page, addresses and dates with them. */
export const wordsOf = (person: TrialPersona): number =>
  JSON.stringify(person, (key, value: unknown) => (key === 'title' && value === 'Trial' ? undefined : value))
    .replaceAll(/"[a-zA-Z]+":|null|false|true/g, ' ')
    .match(/[\p{L}\p{N}][^\s",]*/gu)?.length ?? 0;

import { pattern, wrapped } from '../../wording/wrapped.ts';
import { CV_WORDS } from '../../wording/cv/all.ts';
import { itemAt } from '../../list-item.ts';
import { HEADINGS, HEADING_FILLERS } from '../data/headings.ts';
import type { SectionKind } from '../data/headings.ts';
import { foldPhrase, foldWords } from '../text/clean.ts';
import { remember } from '../text/memo.ts';

const KNOWN = new Map<string, SectionKind>();
for (const [kind, table] of Object.entries(HEADINGS) as [SectionKind, string][]) {
  for (const heading of table.split(/[|\n]/)) {
    const key = heading.trim();
    // the first language that has the words decides
    if (key && !KNOWN.has(key)) KNOWN.set(key, kind);
  }
}

for (const { headings } of Object.values(CV_WORDS))
  for (const [kind, table] of Object.entries(headings) as [SectionKind, readonly string[]][])
    for (const heading of table)
      for (const key of [foldWords(heading), foldWords(heading).replaceAll('ı', 'i')])
        if (!KNOWN.has(key)) KNOWN.set(key, kind);

/** What may follow a heading in brackets: "(7+ years)", "(continued)". */
const REMARK = /(?<=\S)\s*\([^()]*\)\s*:?$/u;

/** How long something took, behind a heading: "Work Experience: Total 6.5 Years". */
const TOTAL = /(?<=\p{L})\s*[:–-]\s*(?:total\s+|over\s+|around\s+)?[\d.,]+\s*\+?\s*(?:years?|yrs?)\b.{0,20}$/iu;

/** The words of a heading without remarks behind it. */
export const withoutRemarks = (text: string): string => text.replace(REMARK, '').replace(TOTAL, '');

/** Longest heading of the vocabulary, in words. */
const LONGEST = 5;

/**
 * The kind of section that a heading announces, null when the words are no known heading. Takes any case, letter
 * spacing closed up, trailing colons and numbering; headings that join known ones are of the kind of the first.
 */
export const sectionKind = remember((text: string): SectionKind | null => {
  if (text.length > 60) return null;
  const key = foldPhrase(withoutRemarks(text))
    .replace(/^(?:\d+|[ivx]+) (?=\p{L})/u, '')
    .replace(/ (?:s)$/, ' s');
  if (!key) return null;
  const exact = KNOWN.get(key) ?? KNOWN.get(key.replace(/'/g, ' ').replace(/\s+/g, ' '));
  if (exact) return exact;
  const words = key.replace(/'/g, ' ').split(/\s+/);
  return (
    (words.length <= 7 ? joined(words) : null) ??
    SENTENCES.find(([pattern]) => pattern.test(words.join(' ')))?.[1] ??
    null
  );
});

/** Headings that speak: "Where I learned it", "Was ich kann". */
const SENTENCES: [RegExp, SectionKind][] = Object.entries({
  work: wrapped`
  (?:where|what) i (?:have |ve )?(?:worked|done|been doing)|(?:jobs|places) i (?:have |ve )?(?:had|held|worked)|
  (?:donde|en que) he trabajado|wo ich (?:bisher )?gearbeitet habe|was ich (?:bisher )?gemacht habe|
  ou j ai travaille|ce que j ai fait|onde (?:ja )?trabalhei|dove ho lavorato|waar ik (?:heb )?(?:gewerkt|werkte)`,
  education: wrapped`
  (?:where|how|what) i (?:have |ve )?(?:learn(?:ed|t)|studied|trained|went to school)|donde (?:he )?(?:estudi|
  aprend)|(?:wo|was) ich (?:gelernt|studiert) habe|ou j ai (?:appris|etudie)|onde (?:estudei|aprendi)|
  dove ho (?:studiato|imparato)|waar ik (?:heb )?(?:geleerd|gestudeerd)`,
  skills: wrapped`
  (?:what|things) i (?:can|bring|offer|know|do well|do best|am good|m good|use)\b|able to$|good at$|(?:lo que|
  que) se hacer|was ich (?:gut )?kann|(?:das )?kann ich|ce que je sais|o que sei|cosa so fare|wat ik kan`,
  languages: wrapped`
  (?:what|languages|tongues) i (?:speak|use|know)|(?:i )?speaks?$|idiomas que hablo|(?:sprachen die )?ich spreche|
  (?:les )?langues que je parle|linguas que falo|lingue che parlo|talen die ik spreek`,
  interests: wrapped`
  what i (?:do (?:when|outside|after|for fun|in my)|enjoy|like|love)|when i am not|when not working|(?:off|
  not on) duty|away from work|after hours|fuera del trabajo|neben der arbeit|abseits der arbeit|hors du travail|
  en dehors du travail|fora do trabalho|fuori dal lavoro|naast (?:mijn|het) werk`,
  contact: wrapped`
  (?:how|where) to (?:reach|find) me|find me$|say hello|so erreichen sie mich|como contactarme|ou me joindre|
  dove trovarmi`,
}).map(([kind, pattern]) => [new RegExp(`^(?:${pattern})`), kind as SectionKind]);

/** Covers all words by known headings and fillers, longest first; null when a word is left over. */
function joined(words: readonly string[]): SectionKind | null {
  let kind: SectionKind | null = null;
  let at = 0;
  while (at < words.length) {
    const length = longestAt(words, at);
    if (length > 0) {
      const found = KNOWN.get(words.slice(at, at + length).join(' ')) ?? 'other';
      if (kind === null || (WEAK.has(kind) && !WEAK.has(found)) || (found === 'work' && kind === 'volunteering'))
        kind = found;
      at += length;
    } else if (HEADING_FILLERS.has(itemAt(words, at))) {
      at++;
    } else {
      return null;
    }
  }
  return kind;
}

/** Kinds whose words often only decorate another one ("Personal Skills", "Additional Experience"). */
const WEAK = new Set<SectionKind>(['personal', 'contact']);

function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    if (KNOWN.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Words that are as often the name of a group of skills or a line of text as a heading: they need the look of the other headings. */
const AMBIGUOUS = new Set(
  wrapped`
  volunteer|research|service|leadership|community|programming|tools|software|activities|sports|positions|training|
  school|design|strengths|technologies|knowledge|equipment|roles|jobs|languages|language|technical|studies|work|
  career|passions|details|other|info|goals|achievements|exhibitions|performances|conferences|lectures|informatica|
  herramientas|software|tecnologias|outils|logiciels|strumenti|tecnologie|kennis|talen|online|network|web|social|
  otros|autres|divers|outros|altro|sonstiges|overig|overige|specialites|specialismen|especialidades|schwerpunkte|
  driving licence|driving license|driver s license|driver s licence|permiso de conducir|carnet de conducir|
  licencia de conducir|fuhrerschein|permis de conduire|carta de conducao|carteira de habilitacao|
  carteira de motorista|patente di guida|rijbewijs`.split('|'),
);

export const isAmbiguous = (text: string): boolean => AMBIGUOUS.has(foldWords(text));

const HEAD_NOUNS: [RegExp, SectionKind][] = [
  [/(?:toolbox|toolkit|methods and tools|tools and methods)$/, 'skills'],
  [/^education(?:al)? /, 'education'],
  [
    pattern()`
  (?:experience|employment|career|positions|appointments|posts|roles|history|timeline|werdegang|laufbahn|erfahrung|
  ervaring|experiencia|experience professionnelle|esperienza|experiences)$`,
    'work',
  ],
  [/^(?:experiencia|experiences?|esperienze?|erfahrung|ervaring|berufserfahrung|werkervaring) /, 'work'],
  [/(?:skills|competencies|expertise|kenntnisse|kompetenzen|vaardigheden|proficiency|technologies|stack)$/, 'skills'],
  [
    pattern()`
  ^(?:habilidades|competencias|competences|competenze|conocimientos|connaissances|conhecimentos|conoscenze|
  kenntnisse) `,
    'skills',
  ],
  [/(?:education|ausbildung|opleiding|studies)$/, 'education'],
  [/^(?:formacion|formation|formacao|formazione|ausbildung|opleiding|education) /, 'education'],
  [/projects$|projekte$|projecten$|^(?:proyectos|projets|projetos|progetti) /, 'projects'],
  [/certifications?$|certificates$|licenses$|zertifikate$/, 'certifications'],
  [/publications$|publikationen$/, 'publications'],
  [/awards$|honou?rs$/, 'awards'],
  [/volunteering$|volunteer work$/, 'volunteering'],
];

/**
 * The kind that an unknown heading most likely has by its head noun: "Computer Engineering Experience". Only for lines
 * that look like headings: the words alone prove nothing.
 */
export function kindByHeadNoun(text: string): SectionKind | null {
  const key = foldPhrase(text);
  if (key.split(' ').length > 6) return null;
  return HEAD_NOUNS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

import { contentWords } from '../matching/words.ts';
import type { Requirement } from './requirement.ts';

/** A requirement with what it is compared by, worked out once. */
interface Known {
  item: Requirement;
  place: number;
  name: string;
  stems: Set<string>;
}

/** The list with each thing once; what is a must anywhere is a must. */
export function unrepeated(list: Requirement[]): Requirement[] {
  const beyondDuties = new Set(list.filter((item) => !item.ofDuties).map(subject));
  const out: Requirement[] = [];
  const seen = createSeen();
  for (const next of list) {
    if (next.ofDuties && beyondDuties.has(subject(next))) continue;
    const same = seen.find(next);
    if (!same) {
      seen.add(next, out.length);
      out.push(next);
    } else if (next.importance === 'must' && same.importance === 'nice' && same.kind === next.kind)
      same.importance = 'must';
  }
  return out;
}

const named = (item: Requirement): string =>
  item.anyOf
    .map((term) => term.skills[0] ?? term.text.toLowerCase())
    .sort()
    .join('|');
const subject = (item: Requirement): string => `${item.kind} ${named(item)}`;

/** What was taken already, found by name, by level of education and by subject without a look at all of it. */
function createSeen() {
  const byName = new Map<string, Known>();
  const byLevel = new Map<number | null, Known>();
  const bySubject = new Map<string, Known[]>();
  const nameKey = (item: Requirement) => `${item.kind} ${item.name.toLowerCase()}`;
  const subjectKey = (item: Requirement) => `${subject(item)} ${item.years}`;

  return {
    add(item: Requirement, place: number): void {
      const stems = new Set(contentWords(item.name).map((word) => word.stem));
      const known: Known = { item, place, name: item.name.toLowerCase(), stems };
      if (!byName.has(nameKey(item))) byName.set(nameKey(item), known);
      if (item.kind === 'education' && !byLevel.has(item.educationLevel)) byLevel.set(item.educationLevel, known);
      if (item.kind === 'certification' || named(item) === '') return;
      const alike = bySubject.get(subjectKey(item));
      if (alike) alike.push(known);
      else bySubject.set(subjectKey(item), [known]);
    },

    /** The first that is the same thing: of that name; of that level of education; or of that subject, told in no more words. */
    find(next: Requirement): Requirement | undefined {
      const short = next.kind === 'education' && next.name.split(' ').length <= 2;
      const words = contentWords(next.name);
      const name = next.name.toLowerCase();
      // the same skill in more words may be another thing: "DATEV" and "DATEV Unternehmen online"
      const told = bySubject
        .get(subjectKey(next))
        ?.find(
          (known) => known.name !== name && (words.length < 2 || words.every(({ stem }) => known.stems.has(stem))),
        );
      return [byName.get(nameKey(next)), short ? byLevel.get(next.educationLevel) : undefined, told]
        .filter((known) => known !== undefined)
        .reduce<Known | null>((first, known) => (first && first.place < known.place ? first : known), null)?.item;
    },
  };
}

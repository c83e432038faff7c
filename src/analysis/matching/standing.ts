import { firstOf, lastOf } from '../../list-item.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import { denials } from '../../wording/denials.ts';
import { fold } from '../../wording/fold.ts';

/** How a text stands to something it names. */
export type Standing = 'has' | 'begins' | 'hobby' | 'lapsed' | 'denies';

/*
 * Wording in folded text, English, Spanish, French and German. A denial reaches to the next full stop, semicolon or "but",
 * and over the commas of a list.
 */
const NOT_DENIAL = pattern()`^(?:${oneOf`
  not only; no later; no\. ?\d; not just; no less
  nicht nur
  no solo
  pas seulement
  never miss\w*
  without (?:a )?(?:single )?(?:adjustment|incident|error|complaint|accident|interruption|downtime|fault|finding|loss|stopp)\w*
  zero (?:downtime|defect|accident|incident|error|finding)\w*
  no (?:accident|incident|complaint|error|finding|downtime)\w*
  ohne (?:unfall|unfalle|beanstandung|fehler|ausfall|mangel)\w*
  sin (?:accidente|incidencia|error|reclamacion|queja)\w*
  sans (?:accident|incident|erreur|reclamation|faute|interruption)\w*
`})`;
const CONTRAST = pattern()`[.;!?]\s|[.;!?]$|(?<!\w)(?:${oneOf`
  but; however; yet(?= ); although; though; except
  aber; jedoch; sondern; doch
  pero; sino; aunque
  mais; cependant; bien que
  instead; only
`})(?!\w)`;
const AFTER_DENIES = pattern()`^[\s"')\]]*(?:[:(–-]\s*)?(?:${oneOf`
  none; no experience; not yet; never used
  keine (?:erfahrung|kenntnisse|praxis); noch nicht; noch nie; (?:bisher |leider )?nicht
  ninguna experiencia; sin experiencia; aun no; todavia no
  aucune experience; pas encore
  not (?:used|held|required); is not; are not; isn't
`})(?!\w)`;
const BEGINS = pattern()`(?<![\w-])(${oneOf`
  beginner; learning; currently studying; studying; studies towards; study for; training (?:as|in|for)
  course; courses; tutorials?; in progress; ongoing course; working towards; planned; plan to; preparing for
  aspir\w+; interested in; keen to; want(?:s)? to; would like; looking to; started; taster; introduct\w+
  basics?(?: of)?; basic; elementary; rudimentary; some exposure; exposure to; shadow\w+; observed
  grundkenntnisse; grundlagen; anfanger; begonnen; lerne; erlerne; in vorbereitung; geplant; einstieg; kurs
  schnupper\w+; in ausbildung
  nociones; basic[oa]s?; aprendiendo; curso; estudiando; en curso; iniciad[oa]; principiante; cursando
  notions?; bases; debutante?; cours; en cours; commence\w*; initiation; apprentissage de; en formation
  prevue?; candidate
  expected; anticipated; towards?; coursework; booked; so far only; unfinished
  bisher nur; noch nicht abgeschlossen; abgebrochen
  sin titulo; hasta ahora solo; engagee?; non termine
  voraussichtlich
  previsto
`})(?![\w-])`;
const HOBBY = pattern()`(?<![\w-])(${oneOf`
  hobby; hobbies; hobbyist; spare time; free time; for fun; at home; in my leisure; leisure
  freizeit; privat; zu hause
  aficion; tiempo libre; en mis ratos; por gusto
  loisirs?; temps libre; passe-temps; pour le plaisir
  weekend project
`})(?![\w-])`;
const LAPSED = pattern()`(?<![\w-])(${oneOf`
  expired; lapsed; out of date; no longer valid; inactive
  abgelaufen; nicht mehr gultig; erloschen
  caducad[oa]; vencid[oa]
  expire(?:e|es|s)?; perime\w*; echu\w*
  surrendered; revoked; suspended
`})(?![\w-])`;

const clauseAround = (folded: string, start: number, end: number): { before: string; after: string } => {
  const before = folded.slice(0, start);
  const cut = [...before.matchAll(new RegExp(CONTRAST, 'g'))].at(-1);
  const rest = folded.slice(end);
  const stop = rest.search(CONTRAST);
  return {
    before: cut ? before.slice(cut.index + cut[0].length) : before,
    after: stop < 0 ? rest : rest.slice(0, stop),
  };
};

// "Einen Bootsführerschein habe ich nicht", "payroll is done by a colleague, so I have no experience with it"
const LATER_DENIES = pattern()`^[^.;!?]{0,70}?(?<!\w)(?:${oneOf`
  (?:habe|besitze|kann|beherrsche|kenne|mache) ich (?:noch |leider |bisher )?(?:nicht|kein\w*|nie)
  (?:damit|darin|dazu|daran|davon) (?:habe|hatte) ich (?:noch |bisher )?kein\w*
  keine (?:erfahrung|kenntnisse|praxis); habe ich (?:noch )?nie
  (?:i )?(?:do not|don't|have not|haven't|have never|never) (?:have|hold|had|used|done|worked|got)?
  no (?:experience|formal training) (?:with|in) (?:it|that|this)
  ohne selbst; sin (?:programar|usar|haber); without (?:ever )?(?:using|writing|coding|programming|touching)
  no (?:lo |la |los |las )?(?:tengo|he|domino|conozco|manejo); (?:aun|todavia) no
  je n'ai (?:pas|jamais|aucun\w*); je ne \w+ pas; n'est pas
`})(?!\w)`;

function isDenied(before: string, after: string, language: string | null): boolean {
  if (AFTER_DENIES.test(after) || LATER_DENIES.test(after)) return true;
  const last = [...before.matchAll(denials(language))]
    .filter((found) => !NOT_DENIAL.test(before.slice(found.index)))
    .at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  // "no PHP, three years of Java": a comma ends the denial unless single terms follow
  return (
    between
      .split(',')
      .slice(1)
      .every((part) => part.trim().split(/\s+/).length <= 3) && between.split(/\s+/).length <= 14
  );
}

const places = (text: string): string => {
  const folded = [...text]
    .map((char) => fold(char).slice(0, char.length).padEnd(char.length))
    .join('')
    .replace(/[’]/g, "'");
  return folded.length === text.length ? folded : text.toLowerCase();
};

// what stands farther off says nothing of the word
const WINDOW = 240;

/** How `text` stands to what it names at `start`..`end`; `language` (ISO 639-1) is that of the text, where it is known. */
export function standingAt(text: string, start: number, end: number, language: string | null = null): Standing {
  const from = Math.max(0, start - WINDOW);
  const folded = places(text.slice(from, end + WINDOW));
  const { before, after } = clauseAround(folded, start - from, end - from);
  if (isDenied(before, after, language)) return 'denies';
  const nearBefore = lastOf(before.split(','));
  const nearAfter = firstOf(after.split(','));
  const near = `${nearBefore.slice(-60)} ${nearAfter.slice(0, 60)}`;
  if (LAPSED.test(`${nearBefore.slice(-40)} ${after.slice(0, 60)}`)) return 'lapsed';
  if (HOBBY.test(`${nearBefore} ${nearAfter}`)) return 'hobby';
  return BEGINS.test(near) ? 'begins' : 'has';
}

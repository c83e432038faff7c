import { wordList, pattern } from '../../../wording/wrapped.ts';
import { type Deed, type DeedReader, parted } from './deed.ts';
import { objectOf } from './german-nouns.ts';

/** Past tenses that bullets begin with. */
const PAST = new Set(wordList`
  leitete führte senkte baute betreute verhandelte erstellte entwickelte verkürzte steigerte erhöhte reduzierte
  halbierte verdoppelte plante organisierte koordinierte schulte bildete pflegte prüfte übernahm schrieb hielt gewann
  entwarf betrieb schloss verfasste programmierte automatisierte optimierte verbesserte beriet verkaufte kaufte
  bearbeitete begleitete dokumentierte richtete setzte stellte überwachte wartete reparierte montierte installierte
  analysierte digitalisierte vereinfachte beschleunigte gründete eröffnete unterrichtete behandelte versorgte
  kalkulierte verwaltete steuerte implementierte migrierte konzipierte gestaltete produzierte fertigte lieferte sparte
  erzielte erreichte erarbeitete erneuerte testete moderierte vertrat vermittelte arbeitete buchte kontrollierte
  disponierte sanierte verantwortete lernte kochte bereitete backte schweißte verlegte fuhr trug brachte zog nahm`);
const PARTICIPLE = pattern(
  'u',
)`^(?:(?:[a-zäöü]{2,}?)?ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter|wieder|hinter)\p{Ll}{2,}(?:t|en)|
    \p{Ll}+iert)$`;
/** Those that go with "sein", and words that only look like participles. */
const NO_PARTICIPLE = new Set(wordList`
  gewachsen gestiegen geworden gegangen gekommen gereist aufgestiegen gesunken gefahren gewesen bestanden entstanden
  gegen genommen besten ersten gesamt bereits erst verschieden`);
const RESULT = pattern()`^(?:Senkung|Reduzierung|Reduktion|Steigerung|Erhöhung|Verkürzung|Verbesserung|Einsparung|Halbierung|
    Verdopp(?:e)?lung|Beschleunigung|Vermeidung|Verringerung)$`;
const MASCULINE_DEED = /^(?:Auf|Aus|Um|Ab|Ein)?(?:bau|kauf|satz)$|^(?:Betrieb|Vertrieb|Verkauf|Entwurf|Umzug|Service)$/;

export const germanDeed: DeedReader = (text, current): Deed | null => {
  const sentence = text.replace(/^Ich\s+(?:habe\s+)?/, '');
  const [first, rest] = parted(sentence);
  if (!rest) return null;
  const word = first.toLowerCase();
  const be = current ? 'bin' : 'war';
  if (/^(?:verantwortlich|zuständig)$/.test(word)) {
    const object = /^für\s+(.*)$/s.exec(rest)?.[1];
    const whole = object && objectOf(object);
    return whole ? { verb: be, rest: `${word} für ${whole}` } : null;
  }
  if (PAST.has(word)) {
    const whole = objectOf(rest);
    return whole ? { verb: word, rest: whole } : null;
  }
  return perfect(sentence) ?? noun(first, rest, be);
};

/** "23 Berichte in Power BI aufgebaut": what stands behind a comma after the participle is a telegram and is left. */
function perfect(sentence: string): Deed | null {
  const [main = ''] = sentence.split(/,\s(?=\p{Ll}|\d)(?!\d)/u);
  const last = main.split(' ').at(-1) ?? '';
  if (!PARTICIPLE.test(last) || NO_PARTICIPLE.has(last)) return null;
  const object = objectOf(main.slice(0, -last.length).trim());
  return object ? { verb: 'habe', rest: `${object} ${last}` } : null;
}

/** What is done once and then is there. */
const ONE_OFF = pattern()`^(?:Aufbau|Ausbau|Umbau|Abbau|Entwurf|Umzug|Einführung|Entwicklung|Umstellung|Migration|Installation|Erstellung|
    Konzeption|Gründung|Eröffnung|Programmierung|Automatisierung|Digitalisierung|Sanierung)$`;
const LONG = 80;

/** "Leitung eines Teams von 8 Personen". */
function noun(first: string, rest: string, be: string): Deed | null {
  if (!/^(?:v[oa]n|vom|der|des|eine[rs]|für|aller|unserer?|meine[rs]|\d)/.test(rest)) return null;
  if (RESULT.test(first)) return { verb: 'erreichte', rest: `eine ${first} ${rest}` };
  const article = MASCULINE_DEED.test(first)
    ? 'den'
    : /^\p{Lu}\p{Ll}+(?:ung|ion|pflege|analyse|kontrolle|montage|reparatur)$/u.test(first)
      ? 'die'
      : /^(?:Erstellen|Führen|Planen|Betreuen|Leiten|Schulen|Prüfen|Entwickeln)$/.test(first)
        ? 'das'
        : null;
  if (!article) return null;
  const thing = `${article} ${first} ${rest}`;
  if (ONE_OFF.test(first)) return { verb: 'habe', rest: `${thing} übernommen` };
  return { verb: be, rest: thing.length > LONG ? `zuständig für ${thing}` : `für ${thing} zuständig` };
}

import { oneOf, pattern } from '../../wording/wrapped.ts';
import { levelsOf } from '../vocabulary/degrees.ts';

/** A demanded degree: its words, the lowest level accepted (EQF) and the fields named. */
export interface EducationDemand {
  name: string;
  level: number;
  start: number;
  end: number;
}

const ENGLISH_KINDS = oneOf`
  undergraduate; graduate; advanced; post-?graduate; university; college; honou?rs; four-year; 4-year; two-year
  relevant; technical; completed; STEM; first`;

const ENGLISH = oneOf`
  bachelor(?:['’]?s)?; master(?:['’]?s(?= |$)|(?= (?:degree|in |of |level))|(?=[,;/.]|$)); associate(?:['’]?s)? degree
  doctora(?:te|l); ph\.?\s?d\.?; mba; degree; diploma; bsc; msc; b\.?eng; m\.?eng; b\.?tech; bba; hnc; hnd; bsn; msn
  bs/ms; b\.s\.; m\.s\.; b\.a\.; bs(?= in| degree| or|/); ba(?= in| degree| or|/); ms(?= in| degree| or|/)
  ma(?= in| degree); llb; llm; high school; ged; a-levels?; gcses?; nvq; city (?:&|and) guilds; foundation degree
  apprenticeship`;

const GERMAN_KINDS = oneOf`
  kaufmännische; technische; handwerkliche; medizinische; einschlägige; 3-jährige; mindestens; \p{L}+e`;

const GERMAN = oneOf`
  \p{L}+studium; \p{L}*grundausbildung; \p{L}*weiterbildung; studium; hochschulstudium; hochschulabschluss
  fachhochschulstudium; ausbildung; berufsausbildung; fachausbildung; lehre; berufslehre; meister(?:brief)?; techniker
  staatsexamen; abitur; fachabitur; mittlere reife; schulabschluss; hauptschulabschluss
  weiterbildung (?:zum|zur|als); diplom`;

const SPANISH = oneOf`
  titulación; titulado; titulada; grado(?: en| universitario| superior| medio|(?= o | u )); licenciatura
  licenciad[oa](?:/a)?; diplomatura; graduad[oa](?:/a)? en; estudios
  formación (?:universitaria|profesional|académica|superior|en|reglada); ingeniería; ingenier[oa](?:/a)?
  técnico (?:superior|medio|en); ciclo formativo; fp(?= |[iI]); cfgs; cfgm; bachillerato; eso(?= |$); máster; postgrado
  doctorado`;

const FRENCH = oneOf`
  de formation; formation (?:supérieure|initiale|de type|bac|en|ingénieur|universitaire|technique|commerciale|comptable)
  diplôme; diplômée?; titulaire d['’]un(?:e)?; bac ?\+ ?\d; bac pro\w*; bts; dut; but(?= [A-Z])
  licence (?:pro|en|professionnelle); master; école (?:de commerce|d['’]ingénieurs?); ingénieur(?= diplômé)
  cap(?= [\p{L}]); bep; doctorat`;

const START = pattern('iu')`
  (?<![\p{L}])(?:
  (?:an? )?(?:(?:${ENGLISH_KINDS}) )*(?:${ENGLISH})|
  (?:erfolgreich )?(?:abgeschlossene[sr]? )?(?:(?:${GERMAN_KINDS}) )?(?:${GERMAN})(?![\p{L}])|
  (?:${SPANISH})|
  (?:${FRENCH}))`;

/** Experience that is asked for besides. */
const EXPERIENCE = oneOf`
  \d; one; two; three; four; five; \p{L}+jährig; experience; experiencia; expérience; Erfahrung; strong; good; first
  erste
  Berufserfahrung; einschlägig`;

const LICENCES = oneOf`
  licen[cs]es?; certificat\p{L}*; registration; Führerschein; Fahrerlaubnis; carn[eé]t?; permiso?; habilitation`;

const ADDRESSED = oneOf`
  (?:que |dass )?(?:you|vous|tu|du|sie); with; mit; con; avec; ideally; idealerweise; or equivalent; preferably; \d
  experience; strong; as well`;

const WEIGHT = oneOf`
  exigée?s?; requise?s?; souhaitée?s?; obligatoires?; imprescindibles?; requerid[oa]s?; deseables?; erforderlich
  vorausgesetzt; wünschenswert`;

const STOP = pattern('iu')`
  [;:.]\s|[;.]$|
  ,?\s(?:
  (?:gerne?|möglichst|ideally|preferably|idealerweise|vorzugsweise|idealmente|preferiblemente|idéalement)(?=\s)|
  (?:haben|hast|besitzen|absolviert|mitbringen|verfügen)(?=[\s,.])|
  together with|along with|as well as|sowie|así como|ainsi que|followed by)(?=[\s,.])|
  ,? (?:and|with|plus|und|y|et|sowie|mit|con|avec)
  \x20(?:at least |minimum |mindestens |al menos |au moins )?(?:${EXPERIENCE})|
  ,? (?:and|und|y|et)
  \x20(?:(?:an?|the|eine[nr]?|un[ea]?|el|la|le) )?(?:\p{L}+ ){0,2}(?:${LICENCES})(?![\p{L}])|
  ,\s(?:${ADDRESSED})|
  \s(?:(?:${WEIGHT})(?=[\s,.;]|$)|with a minimum|is required|required|preferred|is preferred|is a plus|
  or equivalent (?:work|experience|professional|practical)|– |— )`;

/** The degree that a clause demands, null when it demands none. A driving "licence" or "Meister" of a trade is told by level. */
export function educationDemand(clause: string): EducationDemand | null {
  const found = START.exec(clause);
  if (!found) return null;
  const rest = clause.slice(found.index);
  const stop = STOP.exec(rest.slice(found[0].length));
  const end = stop ? found[0].length + stop.index : rest.length;
  const name = rest
    .slice(0, end)
    .replace(/\s*\([^)]*$/, '')
    .replace(/^an? /i, '')
    .replace(/(?:[\s.,;:]+|\s(?:and|or|und|oder|y|o|et|ou|with|mit|con|avec))+$/iu, '');
  const levels = levelsOf(name);
  if (!levels.length) return null;
  return { name, level: Math.min(...levels), start: found.index, end: found.index + end };
}

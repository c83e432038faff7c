import { levelsOf } from '../vocabulary/degrees.ts';

/** A demanded degree: its words, the lowest level accepted (EQF) and the fields named. */
export interface EducationDemand {
  name: string;
  level: number;
  start: number;
  end: number;
}

const START = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:an? )?(?:undergraduate |graduate |advanced |post-?graduate |university |college |honou?rs |four-year |4-year |two-year |relevant |' +
      "technical |completed |STEM |first )*(?:bachelor(?:['’]?s)?|master(?:['’]?s(?= |$)|(?= (?:degree|in |of |level))|(?=[,;/.]|$))|" +
      "associate(?:['’]?s)? degree|doctora(?:te|l)|ph\\.?\\s?d\\.?|mba|degree|diploma|bsc|msc|b\\.?eng|m\\.?eng|b\\.?tech|bba|hnc|hnd|bsn|msn|" +
      'bs/ms|b\\.s\\.|m\\.s\\.|b\\.a\\.|bs(?= in| degree| or|/)|ba(?= in| degree| or|/)|ms(?= in| degree| or|/)|ma(?= in| degree)|llb|llm|' +
      'high school|ged|a-levels?|gcses?|nvq|city (?:&|and) guilds|foundation degree|apprenticeship)',
    '(?:erfolgreich )?(?:abgeschlossene[sr]? )?(?:kaufmännische |technische |handwerkliche |medizinische |einschlägige |3-jährige |mindestens |' +
      '\\p{L}+e )?(?:\\p{L}+studium|\\p{L}*grundausbildung|\\p{L}*weiterbildung|studium|hochschulstudium|hochschulabschluss|fachhochschulstudium|' +
      'ausbildung|berufsausbildung|fachausbildung|lehre|berufslehre|meister(?:brief)?|techniker|staatsexamen|abitur|fachabitur|mittlere reife|' +
      'schulabschluss|hauptschulabschluss|weiterbildung (?:zum|zur|als)|diplom)(?![\\p{L}])',
    '(?:titulación|titulado|titulada|grado(?: en| universitario| superior| medio|(?= o | u ))|licenciatura|licenciad[oa](?:/a)?|diplomatura|' +
      'graduad[oa](?:/a)? en|estudios|formación (?:universitaria|profesional|académica|superior|en|reglada)|ingeniería|ingenier[oa](?:/a)?|' +
      'técnico (?:superior|medio|en)|ciclo formativo|fp(?= |[iI])|cfgs|cfgm|bachillerato|eso(?= |$)|máster|postgrado|doctorado)',
    '(?:de formation|formation (?:supérieure|initiale|de type|bac|en|ingénieur|universitaire|technique|commerciale|comptable)|diplôme|' +
      "diplômée?|titulaire d['’]un(?:e)?|bac ?\\+ ?\\d|bac pro\\w*|bts|dut|but(?= [A-Z])|licence (?:pro|en|professionnelle)|master|" +
      "école (?:de commerce|d['’]ingénieurs?)|ingénieur(?= diplômé)|cap(?= [\\p{L}])|bep|doctorat)",
  ].join('|')})`,
  'iu',
);
const STOP =
  /[;:.]\s|[;.]$|,?\s(?:(?:gerne?|möglichst|ideally|preferably|idealerweise|vorzugsweise|idealmente|preferiblemente|idéalement)(?=\s)|(?:haben|hast|besitzen|absolviert|mitbringen|verfügen)(?=[\s,.])|together with|along with|as well as|sowie|así como|ainsi que|followed by)(?=[\s,.])|,? (?:and|with|plus|und|y|et|sowie|mit|con|avec) (?:at least |minimum |mindestens |al menos |au moins )?(?:\d|one|two|three|four|five|\p{L}+jährig|experience|experiencia|expérience|Erfahrung|strong|good|first|erste|Berufserfahrung|einschlägig)|,? (?:and|und|y|et) (?:(?:an?|the|eine[nr]?|un[ea]?|el|la|le) )?(?:\p{L}+ ){0,2}(?:licen[cs]es?|certificat\p{L}*|registration|Führerschein|Fahrerlaubnis|carn[eé]t?|permiso?|habilitation)(?![\p{L}])|,\s(?:(?:que |dass )?(?:you|vous|tu|du|sie)|with|mit|con|avec|ideally|idealerweise|or equivalent|preferably|\d|experience|strong|as well)|\s(?:(?:exigée?s?|requise?s?|souhaitée?s?|obligatoires?|imprescindibles?|requerid[oa]s?|deseables?|erforderlich|vorausgesetzt|wünschenswert)(?=[\s,.;]|$)|with a minimum|is required|required|preferred|is preferred|is a plus|or equivalent (?:work|experience|professional|practical)|– |— )/iu;

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

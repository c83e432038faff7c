import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';

/** Levels of education, after the European Qualifications Framework (EQF 3–8; 0: none); between two what opens the way to a university. */
export const LEVELS = {
  school: 3,
  upperSchool: 3.5,
  vocational: 4,
  associate: 5,
  bachelor: 6,
  master: 7,
  doctorate: 8,
} as const;

// searched in this order in folded text; the first that stands there names the level
const NAMES: [number, RegExp][] = [
  [
    LEVELS.doctorate,
    pattern()`\b(${oneOf`
  ph\.? ?d; dphil; doctorate; doctoral
  doctorado
  doctorat; doctor of
  promotion in; promoviert; dr\. ?(rer|ing|phil|med)
  habilitation universitaire; bac ?\+ ?8; md\/phd
`})\b`,
  ],
  [
    LEVELS.master,
    pattern()`\b(${oneOf`
  master'?s?; masters; msc; m\.sc; m\.? ?eng; mba; m\.b\.a; m\.a; llm; ll\.m; mphil; mres; march; msn; msw
  mpharm; mfa; m\.?ed; mph; mlis; mls; mca; m\.?tech; advanced degree; graduate degree; jd; juris doctor
  magister; staatsexamen
  diplom-?(ingenieur\w*|kauf\w*|informatik\w*|psycholog\w*|volkswirt\w*|betriebswirt\w*|physiker\w*|chemiker\w*|mathematiker\w*)
  dipl\.?-?ing
  postgraduate; posgrado; licenciatura con master
  diplome d'?ingenieur; ecole d'?ingenieurs?; ingenieur diplome; bac ?\+ ?5; titre d'?ingenieur
  ingenieria superior; arquitectura superior; ecole de commerce
`})\b|\bma\b(?= (in|of|with)\b)|\bms\b(?= (in|degree)\b)|^(ma|ms)$`,
  ],
  [
    LEVELS.bachelor,
    pattern()`\b(${oneOf`
  bachelor'?s?; bachelors; bsc; b\.sc; b\.? ?eng; b\.?tech; bba; b\.a; b\.s; bcom; b\.com; llb; ll\.b; bsn
  bsw; bed; b\.ed; bfa; barch; bca; bcs; undergraduate degree; university degree; college degree; 4[- ]year degree
  four[- ]year degree; honours degree; first degree; degree
  hochschulabschluss\w*; \w*studium; fachhochschul\w*; fh-?studium; studium; studienabschluss
  universitatsabschluss
  grado en; grado universitario; graduad[oa] en; licenciatura; licenciad[oa]; diplomatura; diplomad[oa]
  titulacion universitaria; titulad[oa] universitari[oa]; estudios universitarios; ingenier[oa] tecnic[oa]
  ingenieria
  licence; bac ?\+ ?[34]; but\b(?= )
  diplom; laurea; grado
`})\b|\b(ba|bs)\b(?=[ /,]|$)`,
  ],
  [
    LEVELS.associate,
    pattern()`\b(${oneOf`
  associate'?s?; associates degree; adn; aas; some college; hnc; hnd; foundation degree
  bts; dut; deust; bac ?\+ ?2; deug; dec; diplome d'etudes collegiales; brevet de technicien
  tecnico superior; grado superior; ciclo formativo de grado superior; fp superior; fp ii
  meister\w*; techniker\w*; fachwirt\w*; staatlich gepruft\w*
  higher national; cfgs; 2[- ]year degree; two[- ]year degree; tecnico especialista; titulacion; titulad[oa]
`})\b`,
  ],
  [
    LEVELS.vocational,
    pattern()`\b(${oneOf`
  \w*ausbildung\w*; berufsausbildung; fachausbildung; gesell\w*; facharbeiter\w*; lehre; lehrabschluss
  gesellenbrief; berufsabschluss; efz
  apprenticeship; apprentice; apprenticed; trade certificate; nvq\w*; svq; city ?& ?guilds; city and guilds
  btec; vocational; journeyman
  cap\b(?= |$|\/|,); bep; dep; diplome d'etudes professionnelles; bac pro\w*; baccalaureat professionnel
  apprentissage; titre professionnel
  formation professionnelle
  formacion profesional; ciclo formativo; fp\b; grado medio; tecnico en; cfgm; tecnico auxiliar
  trade school; diploma
`})\b`,
  ],
  [
    LEVELS.upperSchool,
    pattern()`\b(${oneOf`
  a-?levels?; leaving certificate
  abitur; fachabitur; fachhochschulreife; hochschulreife; matura
  bachillerato; bachiller
  baccalaureat; bac(?! ?\+| pro); educacion media
`})\b`,
  ],
  [
    LEVELS.school,
    pattern()`\b(${oneOf`
  high school; ged; gcses?; secondary school; school leaving
  mittlere reife; realschulabschluss; hauptschulabschluss; schulabschluss
  educacion secundaria; secundari[oa]; \beso\b; graduado escolar
  brevet
`})\b`,
  ],
];

/** The level of education that a text names (EQF), 0 when it names none. */
export function levelOf(text: string): number {
  const folded = fold(text).replace(/[’]/g, "'");
  return NAMES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 0;
}

/** A text without the names of degrees in it: what is left may name a subject. */
export const withoutDegrees = (text: string): string =>
  NAMES.reduce(
    (rest, [, pattern]) => rest.replaceAll(new RegExp(pattern.source, 'g'), ' '),
    fold(text).replace(/[’]/g, "'"),
  );

/** All levels a text names: "HNC or degree" gives both. */
export function levelsOf(text: string): number[] {
  // in "master's degree" the second word names no level of its own
  const folded = fold(text)
    .replace(/[’]/g, "'")
    .replace(/\b((?:master|associate|doctoral|doctor|postgraduate|phd)\S*) degree/g, '$1')
    .replace(/\b(?:advanced|graduate) degree/g, 'master');
  return NAMES.filter(([, pattern]) => pattern.test(folded)).map(([level]) => level);
}

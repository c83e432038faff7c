import { fold } from './fold.ts';

/** Times without an employer, folded: leave, breaks, service that the state calls for, and the search for work. */
const CAREER_BREAKS = new Set(
  `career break|parental leave|maternity leave|paternity leave|family leave|sabbatical|gap year|unemployed
seeking employment|looking for work|job search|stay at home parent|excedencia|baja maternal|permiso de maternidad
permiso de paternidad|ano sabatico|en busqueda de empleo|desempleo|desempleado|desempleada|elternzeit|mutterschutz
erziehungszeit|erziehungsurlaub|babypause|familienpause|arbeitssuchend|arbeitsuchend|arbeitslos|auszeit|sabbatjahr
orientierungsphase|conge parental|conge maternite|conge de maternite|annee sabbatique|recherche d emploi
en recherche d emploi|demandeur d emploi|licenca maternidade|licenca de maternidade|licenca parental|ano sabatico
desempregado|desempregada|a procura de emprego|congedo parentale|congedo di maternita|maternita|aspettativa
anno sabbatico|disoccupato|disoccupata|in cerca di lavoro|ouderschapsverlof|zwangerschapsverlof|sabbatical
werkzoekend|werkloos|military service|national service|compulsory service|wehrdienst|grundwehrdienst|zivildienst
service militaire|service national|servicio militar|servicio militar obligatorio|servico militar
servico militar obrigatorio|servizio militare|servizio di leva|servizio civile|dienstplicht|militaire dienst`.split(
    /[|\n]/,
  ),
);

/** "Parental leave (second child)" is no employer, and no work to count or to tell of. */
export const isCareerBreak = (text: string): boolean =>
  CAREER_BREAKS.has(
    fold(text.replace(/[(,:;–—].*$/u, ''))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

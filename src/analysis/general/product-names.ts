import type { PersonaContent } from '../../content.ts';
import { foldTypography } from './text.ts';

const INNER_CAPITAL = String.raw`(?:\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Ll}\p{Lu}[\p{L}\p{N}]{1,})`;
const ACRONYM = String.raw`\p{Lu}{3,5}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}+#]*(?:\s\p{Lu}[\p{L}\p{N}+#]*)?`;

/** A capital inside the word (NetSuite, iPad, PyTorch) or nothing but capitals (HPLC). */
const SHAPE = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./&-])(?:${INNER_CAPITAL}|${ACRONYM})(?![\p{L}\p{N}@&-]|\s\d)`,
  'gu',
);
/** A name behind a word that says "by means of", or behind what kind of product it is. Not for German, where nouns have capitals too. */
const MEANS = new RegExp(
  String.raw`(?<=(?:^|\s)(?:with|using|via|through|avec|con|mediante|ERP|CRM|CMS|WMS|TMS|MES|LIMS|SGA|PIM|PLM|CAD|software|logiciel|programa|plataforma|platform|plateforme|tool|outil|herramienta|system|sistema|système)\s(?:de\s|of\s)?)${NAME}(?![\p{L}\p{N}’'])`,
  'gu',
);
const GERMAN_MEANS = new RegExp(
  String.raw`(?<=(?:Software|Programm|System|ERP|CRM|Tool|ERP-System|CRM-System)\s)${NAME}(?![\p{L}\p{N}])`,
  'gu',
);

/** Acronyms that name no skill: offices, places, measures, currencies. */
const NO_SKILL = new Set([
  ...(
    'KPI KPIS OKR OKRS CEO CTO CFO COO CIO CMO CHRO SVP EVP USA USD EUR GBP CHF CAD AUD JPY UK UAE NGO ONG ' +
    'ROI EBIT EBITDA FAQ PDF GPA MBA PHD BSC MSC NHS GMBH LLC LTD INC PLC SARL EMEA APAC DACH LATAM SME ' +
    'SMB PME PYME KMU ETI CDI CDD RTT PIB BIP GDP VIP CSR RSE RSC FTE ETP HQ PCS STK MIO MRD MWST TVA IVA ' +
    'VAT USP URL WWW TV USB GPS ATM NRW BRD DDR UNO EEUU OTAN NATO UNESCO COVID ASAP TBD TODO FIXME LOREM ' +
    'IPSUM AND THE FOR NOT'
  ).split(' '),
  ...Intl.supportedValuesOf('currency'),
]);

/**
 * Names of products in a text that no vocabulary holds, by their shape and place: a guess, good enough for a hint. Names of
 * the persona's employers, schools and places are left out.
 */
export function productNames(text: string, language: string | null, content: PersonaContent): string[] {
  const shaped = text === text.toUpperCase() ? [] : (text.match(SHAPE) ?? []);
  const placed = text.match(language === 'de' ? GERMAN_MEANS : MEANS) ?? [];
  return [...new Set([...shaped, ...placed])].filter(
    (name) =>
      !NO_SKILL.has(name) &&
      !/^(?:Mc|Mac|De|Di|La|Le)\p{Lu}/u.test(name) &&
      !ownNames(content).includes(foldTypography(name)),
  );
}

const known = new WeakMap<PersonaContent, string>();

/** Names of the persona's own, in one text; worked out once, not for each text that is looked at. */
function ownNames(content: PersonaContent): string {
  const own =
    known.get(content) ??
    foldTypography(
      [
        content.name,
        content.location,
        ...content.workHistory.flatMap(({ company, location }) => [company, location]),
        ...content.education.flatMap(({ institution, location }) => [institution, location]),
      ].join(' '),
    );
  known.set(content, own);
  return own;
}

import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { MISSING, type Finding } from './finding.ts';

/** Words for what is learnt and then proved by a paper, whatever its subject; in folded text, seven languages. */
const CREDENTIAL = pattern('u')`(?<!\p{L})(?:${oneOf`
  certificat\w*; certified; accredit\w*; licen[cs]ed?; licensure; diploma\w*; degree; registered; qualified; endorsement; credential\w*
  qualification; permit
  \w*weiterbildung; \w*zertifikat\w*; zertifizier\w*; \w*lehrgang\w*; zusatzqualifikation\w*; \w*ausbildung; \w*examen; \w*abschluss
  approbation; fachkunde\w*; \w*schein; \w*prufung; anerkennung als; staatlich \w+; meisterbrief; studium
  certificad[oa]s?; titulo; titulad[oa]; titulacion; carnet?; licencia; matricula; habilitacion; colegiad[oa]; acreditacion; curso
  certificats?; certification; diplomes?; diplomee?; brevet\w*; titre; habilitation\w*; attestation; agrement; permis; caces
  certificazione; attestato; abilitazione; patente; laurea; titolo
  certificado; habilitacao; carteira; diploma; registo; curso
  certificaat; diploma; rijbewijs; vakbekwaamheid; registratie
`})(?!\p{L})`;

/** Whether a demand asks for a degree, a certificate or a licence and not for what can be done. */
export const isCredential = ({ kind, demand, name }: Requirement): boolean =>
  kind === 'certification' ||
  demand === 'licence' ||
  demand === 'education' ||
  (!demand && CREDENTIAL.test(fold(name)));

/**
 * A paper is there when it is named: in what was learnt, listed or said of oneself, or by its word. Work of the kind that it
 * stands for is none: nursing in intensive care is no further training in it.
 */
export function withPaper(requirement: Requirement, finding: Finding): Finding {
  if (!isCredential(requirement) || !finding.proofs.length) return finding;
  const proofs = finding.proofs.filter(({ field, quote }) => !WORK.test(field) || CREDENTIAL.test(fold(quote)));
  return proofs.length ? { ...finding, proofs } : { ...MISSING, reason: NO_PAPER };
}

/** The reason where work shows what a paper is asked for. */
export const NO_PAPER = 'no certificate named';
const WORK = /^(?:work_history|projects|volunteering)\b/;

import { pattern } from '../../../wording/wrapped.ts';
import type { Deed } from '../deeds/deed.ts';
import { type LetterPhrases, monthOf, type Post } from './phrases.ts';

const VOWEL = /^[aeiouyàâéèêëîïôûœh]/i;
const FEMININE = pattern(
  'i',
)`^(?:clinique|mairie|maison|société|banque|ville|pharmacie|boulangerie|brasserie|ferme|résidence|région|
    fondation|coopérative|crèche|librairie|menuiserie|caisse|polyclinique)\b`;
const MASCULINE = pattern(
  'i',
)`^(?:centre|chu|chru|ch|groupe|lycée|collège|restaurant|garage|cabinet|laboratoire|conseil|département|ministère|
    domaine|café|théâtre|musée|bistrot|cnrs|syndicat)\b`;
const ELIDED = pattern(
  'i',
)`^(?:hôpital|hôtel|université|école|institut|association|agence|auberge|entreprise|atelier|ehpad|usine|office|
    académie)\b`;

/** "à l’Hôpital Nord", "au CHU de Nantes", "chez Delmas". */
export function chez(company: string): string {
  if (ELIDED.test(company)) return `à l’${company}`;
  if (FEMININE.test(company)) return `à la ${company}`;
  return MASCULINE.test(company) ? `au ${company}` : `chez ${company}`;
}
/** "de l’Hôpital Nord", "du CHU de Nantes", "d’Airelle", "de Delmas". */
function du(company: string): string {
  if (ELIDED.test(company)) return `de l’${company}`;
  if (FEMININE.test(company)) return `de la ${company}`;
  if (MASCULINE.test(company)) return `du ${company}`;
  return VOWEL.test(company) ? `d’${company}` : `de ${company}`;
}
const at = (company: string | null) => (company ? ` ${chez(company)}` : '');
/** In running text a job has a small letter, unless it is an acronym. */
const job = (title: string) => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
export const je = (verb: string): string => (VOWEL.test(verb) ? `j’${verb}` : `je ${verb}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function tenure({ title, company, since, until, current }: Post): string {
  const month = (date: string) => monthOf(date, 'fr');
  const what = `${job(title)}${at(company)}`;
  if (current) return since ? `je suis ${what} depuis ${month(since)}` : `je suis ${what}`;
  if (since && until) return `j’ai été ${what} de ${month(since)} à ${month(until)}`.replace(/ de (?=[aeo])/, ' d’');
  return until ? `j’ai été ${what} jusqu’en ${month(until)}` : `j’ai été en dernier lieu ${what}`;
}

/** Behind an auxiliary: "j’ai aussi réduit"; behind any other verb too. */
const also = ({ verb, rest }: Deed) => `${je(verb)} aussi ${rest}`;

export const fr: LetterPhrases = {
  apply({ role, employer }, unasked) {
    if (unasked)
      return 'Je vous adresse ma candidature spontanée et vous demande si un poste correspondant à mon parcours est ouvert.';
    if (role) return `Je vous adresse ma candidature au poste « ${role} »${at(employer)}.`;
    return `Je vous adresse ma candidature au poste que vous proposez${at(employer)}.`;
  },
  post: (post) => `${capital(tenure(post))}.`,
  akin: (post) => `Ce que vous décrivez est proche du travail que je connais le mieux : ${tenure(post)}.`,
  onwards: (employer) =>
    `Je souhaite mettre ce que j’y ai appris au service ${employer ? du(employer) : 'de votre équipe'}.`,
  near: (place) => `J’habite déjà à ${place} et n’aurais pas à déménager.`,
  first: ({ verb, rest }, company) => `${company ? capital(chez(company)) : 'À ce poste'}, ${je(verb)} ${rest}.`,
  more: (deed) => `${capital(also(deed))}.`,
  another: ({ verb, rest }) => `Par ailleurs, ${je(verb)} ${rest}.`,
  before: ({ verb, rest }, company) => `Auparavant,${company ? `${at(company)},` : ''} ${je(verb)} ${rest}.`,
  knows: (names) => `Je connais également ${names.join(' et ')}, que vous citez dans l’annonce.`,
  holds: (name) => `Vous demandez « ${name} » : je l’ai.`,
  faced: (asked, words) => `Je ne peux pas encore justifier de « ${asked} » : ${words}`,
  next({ phone, email }) {
    const reach = [phone && `au ${phone}`, email && `à l’adresse ${email}`].filter(Boolean).join(' ou ');
    return `Vous trouverez mon CV ci-joint. Je vous en dirai volontiers plus lors d’un entretien${reach ? ` ; vous pouvez me joindre ${reach}` : ''}.`;
  },
};

import { pattern } from '../../../wording/wrapped.ts';
import { type LetterPhrases, monthOf, type Post } from './phrases.ts';

const MASCULINE = pattern(
  'i',
)`^(?:hospital|colegio|ayuntamiento|restaurante|hotel|grupo|instituto|banco|centro|bodegón|taller|museo|teatro|
    bar)\b`;
const FEMININE =
  /^(?:clínica|residencia|universidad|escuela|gestoría|fundación|asociación|farmacia|panadería|cooperativa|fábrica)\b/i;
const the = (company: string) =>
  MASCULINE.test(company) ? `el ${company}` : FEMININE.test(company) ? `la ${company}` : company;
const at = (company: string | null) => (company ? ` en ${the(company)}` : '');
const job = (title: string) => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "e" before i: conozco Excel e Illustrator. */
const and = (names: string[]) => names.join(/^h?i(?!e)/i.test(names[1] ?? '') ? ' e ' : ' y ');

function tenure({ title, company, since, until, current }: Post): string {
  const month = (date: string) => monthOf(date, 'es');
  const what = `como ${job(title)}${at(company)}`;
  if (current)
    return since ? `trabajo ${what} desde ${/-/.test(since) ? '' : 'el año '}${month(since)}` : `trabajo ${what}`;
  if (since && until) return `trabajé ${what} desde ${month(since)} hasta ${month(until)}`;
  return until ? `trabajé ${what} hasta ${month(until)}` : `mi último trabajo ha sido ${what}`;
}

export const es: LetterPhrases = {
  apply({ role, employer }, unasked) {
    if (unasked) return 'Me dirijo a ustedes para preguntar si tienen una vacante para alguien con mi experiencia.';
    if (role) return `Me dirijo a ustedes para presentar mi candidatura al puesto «${role}»${at(employer)}.`;
    return `Me dirijo a ustedes para presentar mi candidatura al puesto que ofrecen${at(employer)}.`;
  },
  post: (post) => `${capital(tenure(post))}.`,
  akin: (post) => `Lo que describen se parece al trabajo que mejor conozco: ${tenure(post)}.`,
  onwards: (employer) =>
    `Me gustaría aportar lo que he aprendido allí a ${employer ? the(employer) : 'su equipo'}.`.replace(
      / a el /,
      ' al ',
    ),
  near: (place) => `Vivo en ${place}, así que no tendría que mudarme.`,
  first: ({ verb, rest }, company) => `${company ? `En ${the(company)}` : 'En este puesto'} ${verb} ${rest}.`,
  more: ({ verb, rest }) => `Allí también ${verb} ${rest}.`,
  another: ({ verb, rest }) => `Además, ${verb} ${rest}.`,
  before: ({ verb, rest }, company) => `Antes,${company ? `${at(company)},` : ''} ${verb} ${rest}.`,
  knows: (names) => `También conozco ${and(names)}, que mencionan en la oferta.`,
  holds: (name) => `Piden «${name}»: cuento con ello.`,
  faced: (asked, words) => `Todavía no puedo acreditar «${asked}»: ${words}`,
  next({ phone, email }) {
    const reach = [phone && `en el teléfono ${phone}`, email && `en ${email}`].filter(Boolean).join(' o ');
    return `Adjunto mi currículum. Con gusto les contaré más en una entrevista${reach ? `; pueden localizarme ${reach}` : ''}.`;
  },
};

import { pattern } from '../../../wording/wrapped.ts';
import { type LetterPhrases, monthOf, type Post } from './phrases.ts';

const FEMININE = pattern()`(?:GmbH(?: & Co\.? KG)?|AG|KG|UG|Stiftung|Klinik|Universität|Hochschule|Schule|Praxis|Bäckerei|Konditorei|
    Genossenschaft|Bank|Sparkasse|Brauerei|Werkstatt|Tischlerei|Schreinerei|Stadt|Gemeinde|Agentur|Kanzlei|Apotheke|
    Spedition|Diakonie|Caritas|Gruppe|Kita|Akademie|Versicherung)$`;
const NEUTER = pattern()`(?:Klinikum|Krankenhaus|Spital|Institut|Hotel|Restaurant|Landratsamt|Amt|Zentrum|Seniorenheim|Pflegeheim|Heim|
    Gasthaus|Haus|Kreiskrankenhaus|Verlag|Verein|Werk|Theater|Museum|Studio|Büro|Gymnasium|Labor|e\. ?V\.)$`;
const PLURAL = /(?:Stadtwerke|Werke|Kliniken|Verkehrsbetriebe|Betriebe|Brüder|Partner)$/;

/** "bei der Weserwerk GmbH", "beim Städtischen Klinikum", "bei den Stadtwerken": the first and the last word tell. */
export function bei(company: string): string {
  const ends = [company.split(/\s/)[0] ?? '', company.split(/\s(?:am|an der|im|in|von|für|St\.)\s/)[0] ?? '', company];
  const is = (kind: RegExp) =>
    ends.some((end) => kind.test(end)) || kind.test(company.split(' ').slice(0, 2).join(' '));
  if (PLURAL.test(ends[0] ?? '') || PLURAL.test(company))
    return `bei den ${company.replace(/(?:Werke|werke|Betriebe|betriebe)(?= |$)/, '$&n')}`;
  const inflected = company.replace(/^(\p{Lu}\p{Ll}+)(?:es|er|e)(?= \p{Lu})/u, '$1en');
  if (/(?:GmbH|AG|KG|UG)$/.test(company)) return `bei der ${company}`;
  if (is(NEUTER)) return `beim ${inflected}`;
  return is(FEMININE) ? `bei der ${inflected}` : `bei ${company}`;
}

const at = (company: string | null) => (company ? ` ${bei(company)}` : '');

function tenure({ title, company, since, until, current }: Post, verbFirst: boolean): string {
  const month = (date: string) => monthOf(date, 'de');
  const said = (verb: string, when: string) =>
    verbFirst ? `${verb} ich${when} als ${title}${at(company)}` : `ich ${verb}${when} als ${title}${at(company)}`;
  if (current) return since ? said('arbeite', ` seit ${month(since)}`) : said('arbeite', '');
  if (since && until) return said('war', ` von ${month(since)} bis ${month(until)}`) + ' tätig';
  return until ? `${said('war', ` bis ${month(until)}`)} tätig` : `${said('war', ' zuletzt')} tätig`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const de: LetterPhrases = {
  apply({ role, employer }, unasked) {
    if (unasked) return 'ich bewerbe mich bei Ihnen und frage, ob Sie eine passende Stelle frei haben.';
    if (role) return `auf Ihre Stelle „${role}“${at(employer)} bewerbe ich mich gern.`;
    return `auf die Stelle, die Sie${at(employer)} ausgeschrieben haben, bewerbe ich mich gern.`;
  },
  post: (post) => `${capital(tenure(post, false))}.`,
  akin: (post) => `Was Sie beschreiben, ist die Arbeit, die ich am besten kenne: ${capital(tenure(post, false))}.`,
  onwards: (employer) =>
    `Was ich dort gelernt habe, möchte ich nun${employer ? at(employer) : ' bei Ihnen'} einbringen.`,
  near: (place) => `Ich wohne in ${place} und müsste nicht umziehen.`,
  first: ({ verb, rest }, company) => `${company ? capital(bei(company)) : 'In dieser Stelle'} ${verb} ich ${rest}.`,
  more: ({ verb, rest }) => `Außerdem ${verb} ich dort ${rest}.`,
  another: ({ verb, rest }) => `Daneben ${verb} ich ${rest}.`,
  before: ({ verb, rest }, company) => `Davor ${verb} ich${at(company)} ${rest}.`,
  knows: (names) => `Mit ${names.join(' und ')} aus Ihrer Anzeige kenne ich mich ebenfalls aus.`,
  holds: (name) => `Den Nachweis „${name}“ bringe ich mit.`,
  faced: (asked, words) => `Offen sage ich: „${asked}“ kann ich noch nicht vorweisen. ${words}`,
  next({ phone, email }) {
    const reach = [phone && `telefonisch unter ${phone}`, email && `per E-Mail unter ${email}`].filter(Boolean);
    return `Meinen Lebenslauf lege ich bei. Über eine Einladung zum Gespräch freue ich mich${reach.length ? `; Sie erreichen mich ${reach.join(' oder ')}` : ''}.`;
  },
};

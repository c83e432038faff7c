/** The sentences of the plain letter, by language. Titles and employers are put in as they stand in the persona. */
export interface LetterPhrases {
  applyFor: (role: string) => string;
  apply: string;
  now: (title: string, company: string | null) => string;
  was: (title: string, company: string | null) => string;
  evidence: string;
  results: string;
  at: (place: string) => string;
  skills: (list: string) => string;
  close: string;
  and: string;
}

export const letterPhrases: Readonly<Record<string, LetterPhrases>> = {
  en: {
    applyFor: (role) => `I am applying for the position “${role}”.`,
    apply: 'I am applying for a position with you.',
    now: (title, company) => `At present I work as ${title}${company ? ` at ${company}` : ''}.`,
    was: (title, company) => `I last worked as ${title}${company ? ` at ${company}` : ''}.`,
    evidence: 'Some of my work speaks to what you ask for:',
    results: 'Some results of my work:',
    at: (place) => `at ${place}`,
    skills: (list) => `Of what your description asks for, my CV shows ${list}.`,
    close: 'I would be glad to tell you more in a conversation.',
    and: 'and',
  },
  es: {
    applyFor: (role) => `Me dirijo a ustedes para presentar mi candidatura al puesto «${role}».`,
    apply: 'Me dirijo a ustedes para presentar mi candidatura.',
    now: (title, company) => `Actualmente mi puesto es ${title}${company ? ` en ${company}` : ''}.`,
    was: (title, company) => `Mi último puesto fue ${title}${company ? ` en ${company}` : ''}.`,
    evidence: 'Parte de mi trabajo responde a lo que piden:',
    results: 'Algunos resultados de mi trabajo:',
    at: (place) => `en ${place}`,
    skills: (list) => `De lo que pide su oferta, mi currículum muestra ${list}.`,
    close: 'Con gusto les contaré más en una conversación.',
    and: 'y',
  },
  de: {
    applyFor: (role) => `hiermit bewerbe ich mich auf die Stelle „${role}“.`,
    apply: 'hiermit bewerbe ich mich bei Ihnen.',
    now: (title, company) => `Zurzeit arbeite ich als ${title}${company ? ` bei ${company}` : ''}.`,
    was: (title, company) => `Zuletzt arbeitete ich als ${title}${company ? ` bei ${company}` : ''}.`,
    evidence: 'Einiges aus meiner Arbeit entspricht dem, was Sie suchen:',
    results: 'Einige Ergebnisse meiner Arbeit:',
    at: (place) => `bei ${place}`,
    skills: (list) => `Von dem, was Ihre Anzeige verlangt, zeigt mein Lebenslauf ${list}.`,
    close: 'Gern erzähle ich Ihnen mehr in einem Gespräch.',
    and: 'und',
  },
  fr: {
    applyFor: (role) => `Je vous adresse ma candidature au poste « ${role} ».`,
    apply: 'Je vous adresse ma candidature.',
    now: (title, company) => `J’occupe actuellement le poste de ${title}${company ? ` chez ${company}` : ''}.`,
    was: (title, company) => `Mon dernier poste était ${title}${company ? ` chez ${company}` : ''}.`,
    evidence: 'Une partie de mon travail répond à ce que vous recherchez :',
    results: 'Quelques résultats de mon travail :',
    at: (place) => `chez ${place}`,
    skills: (list) => `De ce que demande votre annonce, mon CV montre ${list}.`,
    close: 'C’est avec plaisir que je vous en dirai plus lors d’un entretien.',
    and: 'et',
  },
};

/** The words that a document adds to a persona's own, in the language of the document. */
export interface Words {
  summary: string;
  work_history: string;
  education: string;
  skills: string;
  projects: string;
  certifications: string;
  languages: string;
  awards: string;
  publications: string;
  volunteering: string;
  interests: string;
  present: string;
  /** before the end of what began nobody says when */
  until: string;
  grade: string;
  curriculum: string;
  letter: string;
  contact: string;
  /** in the place of a name that is not told */
  candidate: string;
}

export const WORDS: Record<string, Words> = {
  en: {
    summary: 'Summary',
    work_history: 'Work Experience',
    education: 'Education',
    skills: 'Skills',
    projects: 'Projects',
    certifications: 'Certifications',
    languages: 'Languages',
    awards: 'Awards',
    publications: 'Publications',
    volunteering: 'Volunteering',
    interests: 'Interests',
    present: 'Present',
    until: 'until',
    grade: 'Grade',
    curriculum: 'CV',
    letter: 'Cover letter',
    contact: 'Contact',
    candidate: 'Candidate',
  },
  es: {
    summary: 'Perfil',
    work_history: 'Experiencia laboral',
    education: 'Formación',
    skills: 'Competencias',
    projects: 'Proyectos',
    certifications: 'Certificaciones',
    languages: 'Idiomas',
    awards: 'Premios',
    publications: 'Publicaciones',
    volunteering: 'Voluntariado',
    interests: 'Intereses',
    present: 'Actualidad',
    until: 'hasta',
    grade: 'Nota',
    curriculum: 'Currículum',
    letter: 'Carta de presentación',
    contact: 'Contacto',
    candidate: 'Candidatura',
  },
  de: {
    summary: 'Profil',
    work_history: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    projects: 'Projekte',
    certifications: 'Zertifikate',
    languages: 'Sprachen',
    awards: 'Auszeichnungen',
    publications: 'Publikationen',
    volunteering: 'Ehrenamt',
    interests: 'Interessen',
    present: 'heute',
    until: 'bis',
    grade: 'Note',
    curriculum: 'Lebenslauf',
    letter: 'Anschreiben',
    contact: 'Kontakt',
    candidate: 'Bewerbung',
  },
  fr: {
    summary: 'Profil',
    work_history: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    projects: 'Projets',
    certifications: 'Certifications',
    languages: 'Langues',
    awards: 'Distinctions',
    publications: 'Publications',
    volunteering: 'Bénévolat',
    interests: 'Centres d’intérêt',
    present: 'aujourd’hui',
    until: 'jusqu’en',
    grade: 'Mention',
    curriculum: 'CV',
    letter: 'Lettre de motivation',
    contact: 'Contact',
    candidate: 'Candidature',
  },
  pt: {
    summary: 'Perfil',
    work_history: 'Experiência profissional',
    education: 'Formação',
    skills: 'Competências',
    projects: 'Projetos',
    certifications: 'Certificações',
    languages: 'Idiomas',
    awards: 'Prêmios',
    publications: 'Publicações',
    volunteering: 'Voluntariado',
    interests: 'Interesses',
    present: 'Atual',
    until: 'até',
    grade: 'Nota',
    curriculum: 'Currículo',
    letter: 'Carta de apresentação',
    contact: 'Contato',
    candidate: 'Candidatura',
  },
  it: {
    summary: 'Profilo',
    work_history: 'Esperienza lavorativa',
    education: 'Istruzione',
    skills: 'Competenze',
    projects: 'Progetti',
    certifications: 'Certificazioni',
    languages: 'Lingue',
    awards: 'Premi',
    publications: 'Pubblicazioni',
    volunteering: 'Volontariato',
    interests: 'Interessi',
    present: 'oggi',
    until: 'fino a',
    grade: 'Voto',
    curriculum: 'Curriculum',
    letter: 'Lettera di presentazione',
    contact: 'Contatti',
    candidate: 'Candidatura',
  },
  nl: {
    summary: 'Profiel',
    work_history: 'Werkervaring',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    projects: 'Projecten',
    certifications: 'Certificaten',
    languages: 'Talen',
    awards: 'Prijzen',
    publications: 'Publicaties',
    volunteering: 'Vrijwilligerswerk',
    interests: 'Interesses',
    present: 'heden',
    until: 'tot',
    grade: 'Cijfer',
    curriculum: 'CV',
    letter: 'Motivatiebrief',
    contact: 'Contact',
    candidate: 'Kandidaat',
  },
};

/** @param language ISO 639-1, with or without a region; one that has no words here gets English */
export const wordsOf = (language: string | null): Words => WORDS[baseLanguage(language)] ?? (WORDS['en'] as Words);

export const baseLanguage = (language: string | null): string =>
  (language ?? 'en').toLowerCase().split(/[-_]/, 1)[0] || 'en';

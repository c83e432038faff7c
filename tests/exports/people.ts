import type { PersonaContent } from '../../src/content.ts';
import { emptyContent } from '../../src/content.ts';

export type TrialPersona = PersonaContent & { title: string };

const blank = (): PersonaContent => {
  const { workExperience: _, ...content } = emptyContent();
  return { ...content, workHistory: [], sections: [] };
};

export const persona = (content: Partial<PersonaContent>): TrialPersona => ({ title: 'Trial', ...blank(), ...content });

/** Someone with a little of everything. */
export const short = persona({
  name: 'Ingrid Halvorsen', headline: 'Operations Manager', email: 'ingrid@halvorsen.example', phone: '+47 22 55 01 23', location: 'Bergen, Norway',
  summary: 'Runs warehouses that ship on time. Eleven years in cold-chain logistics, from night shift to head of operations.',
  links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/ingrid-halvorsen-example' }, { label: 'Website', url: 'https://halvorsen.example' }],
  workHistory: [
    { title: 'Head of Operations', company: 'Fjord Cold Storage', location: 'Bergen, Norway', startDate: '2019-04', endDate: null, isCurrent: true, summary: null, highlights: ['Cut spoilage from 3.1 % to 0.9 % of shipped goods in two years', 'Lead 64 people on three shifts', 'Introduced a slot system that halved the waiting time of lorries'] },
    { title: 'Shift Supervisor', company: 'Nordhavn Terminal', location: 'Oslo, Norway', startDate: '2014-09', endDate: '2019-03', isCurrent: false, summary: 'Night shift of a container terminal.', highlights: ['Trained 40 crane operators', 'Kept 1,200 days without a lost-time accident'] },
  ],
  education: [{ institution: 'Norwegian School of Logistics', degree: 'Bachelor of Science', fieldOfStudy: 'Supply Chain Management', location: 'Molde, Norway', startDate: '2011', endDate: '2014', isCurrent: false, grade: 'B', highlights: [] }],
  skills: ['Warehouse management', 'SAP EWM', 'Lean', 'HACCP', 'Forecasting', 'SQL', 'Team leadership'],
  languages: [{ language: 'Norwegian', fluency: 'Native' }, { language: 'English', fluency: 'Fluent' }, { language: 'German', fluency: 'B1' }],
  certifications: [{ name: 'Lean Six Sigma Green Belt', issuer: 'IASSC', date: '2018-06', url: null }],
});

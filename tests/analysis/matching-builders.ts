import type { PersonaContent, WorkExperience } from '../../src/content.ts';
import { emptyContent } from '../../src/content.ts';
import type { Subject } from '../../src/analysis/report.ts';

export const TODAY = '2026-06-15';

export const job = (parts: Partial<WorkExperience>): WorkExperience => ({
  title: null,
  company: null,
  location: null,
  startDate: null,
  endDate: null,
  isCurrent: false,
  summary: null,
  highlights: [],
  ...parts,
});

export const studies = (degree: string, fieldOfStudy: string): PersonaContent['education'][number] => ({
  institution: 'Some School',
  degree,
  fieldOfStudy,
  location: null,
  startDate: '2010',
  endDate: '2013',
  isCurrent: false,
  grade: null,
  highlights: [],
});

export const certificate = (name: string): PersonaContent['certifications'][number] => ({
  name,
  issuer: null,
  date: null,
  url: null,
});

export function buildSubject(parts: Partial<PersonaContent>, extra: Partial<Subject> = {}): Subject {
  const { workExperience: workHistory, ...content } = emptyContent();
  return {
    id: 'p1',
    title: 'Test',
    content: { ...content, workHistory, sections: [], ...parts },
    document: null,
    answers: [],
    ...extra,
  };
}

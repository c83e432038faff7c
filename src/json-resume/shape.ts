import { z } from 'zod';

// themes and editors in the wild write null and "" for what is absent
const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ? value : null));
const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => (values ?? []).filter((value) => value.trim()));
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodRawShape>(shape: T) =>
  z
    .array(z.object(shape))
    .nullish()
    .transform((items) => items ?? []);

const dates = { startDate: text, endDate: text, 'x-startDate': text, 'x-endDate': text };
const address = { url: text, 'x-url': text };

const section = z.object({
  key: z.string(),
  title: text,
  visible: z.boolean().default(true),
  markdown: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

/** What of a JSON Resume of any version is read; the rest is passed over. */
export const resume = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      email: text,
      'x-email': text,
      phone: text,
      url: text,
      // until version 1.0.0 of the schema
      website: text,
      summary: text,
      location: z
        .object({ address: text, postalCode: text, city: text, region: text, countryCode: text })
        .nullish()
        .transform((place) => place ?? null),
      profiles: list({ network: text, username: text, ...address }),
    })
    .nullish(),
  work: list({
    name: text,
    // until version 0.1 of the schema
    company: text,
    position: text,
    location: text,
    ...dates,
    'x-isCurrent': flag,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({ organization: text, position: text, ...dates, summary: text, highlights: texts }),
  education: list({
    institution: text,
    area: text,
    studyType: text,
    'x-location': text,
    ...dates,
    'x-isCurrent': flag,
    score: text,
    gpa: text,
    courses: texts,
  }),
  awards: list({ title: text, date: text, 'x-date': text, awarder: text, summary: text }),
  certificates: list({ name: text, date: text, 'x-date': text, issuer: text, ...address }),
  publications: list({
    name: text,
    publisher: text,
    releaseDate: text,
    'x-releaseDate': text,
    ...address,
    summary: text,
  }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, level: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({ name: text, description: text, highlights: texts, roles: texts, ...dates, ...address }),
  meta: z
    .object({ 'x-persona': z.object({ title: text, tags: texts, sections: z.array(section).default([]) }).nullish() })
    .nullish(),
});

export type Resume = z.infer<typeof resume>;

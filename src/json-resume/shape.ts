import { z } from 'zod';

// themes and editors in the wild write null and "" for what is absent
const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ? value : null));
/** years and grades are written as numbers too */
const figure = z
  .union([z.string(), z.number().transform(String)])
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

const dates = { startDate: figure, endDate: figure, 'x-startDate': text, 'x-endDate': text };
const address = { url: text, 'x-url': text };
/** what a persona has no field for; an export gives it back */
const kept = { url: text };

/** @param object what an object with other keys is: one whose keys are passed over, or a fault */
function shape(object: typeof z.object) {
  const list = <T extends z.ZodRawShape>(fields: T) =>
    z
      .array(object(fields))
      .nullish()
      .transform((items) => items ?? []);
  /** a list of names alone is one of objects that have a name */
  const named = <T extends z.ZodRawShape>(key: string, fields: T) =>
    z
      .array(z.preprocess((item) => (typeof item === 'string' ? { [key]: item } : item), object(fields)))
      .nullish()
      .transform((items) => items ?? []);
  const section = object({
    key: z.string(),
    title: text,
    visible: z.boolean().default(true),
    markdown: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
  });
  const place = object({ address: text, postalCode: figure, city: text, region: text, countryCode: text });
  return object({
    $schema: z.unknown().optional(),
    basics: object({
      name: text,
      label: text,
      email: text,
      'x-email': text,
      phone: text,
      url: text,
      // until version 1.0.0 of the schema
      website: text,
      summary: text,
      image: text,
      location: z
        .preprocess((value) => (typeof value === 'string' ? { address: value } : value), place.nullish())
        .transform((value) => value ?? null),
      profiles: list({ network: text, username: text, ...address }),
    }).nullish(),
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
      description: text,
      website: text,
      ...kept,
    }),
    volunteer: list({
      organization: text,
      position: text,
      ...dates,
      summary: text,
      highlights: texts,
      website: text,
      ...kept,
    }),
    education: list({
      institution: text,
      area: text,
      studyType: text,
      'x-location': text,
      ...dates,
      'x-isCurrent': flag,
      score: figure,
      gpa: figure,
      courses: texts,
      ...kept,
    }),
    awards: list({ title: text, date: figure, 'x-date': text, awarder: text, summary: text }),
    certificates: list({ name: text, date: figure, 'x-date': text, issuer: text, ...address }),
    publications: list({
      name: text,
      publisher: text,
      releaseDate: figure,
      'x-releaseDate': text,
      ...address,
      website: text,
      summary: text,
    }),
    skills: named('name', { name: text, level: text, keywords: texts }),
    languages: named('language', { language: text, fluency: text }),
    interests: named('name', { name: text, level: text, keywords: texts }),
    references: list({ name: text, reference: text }),
    projects: list({
      name: text,
      description: text,
      highlights: texts,
      roles: texts,
      ...dates,
      ...address,
      keywords: texts,
      entity: text,
      type: text,
    }),
    meta: z
      .looseObject({
        'x-persona': object({ title: text, tags: texts, sections: z.array(section).default([]) }).nullish(),
      })
      .nullish(),
  });
}

/** What of a JSON Resume of any version is read; the rest is passed over. */
export const resume = shape(z.object);
const strict = shape(z.strictObject as typeof z.object);

export type Resume = z.infer<typeof resume>;

/** Paths of the keys that no version of the schema has: `work.url2`. */
export function unknownKeys(json: unknown): string[] {
  const issues = strict.safeParse(json).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path.filter((part) => typeof part === 'string'), key].join('.'))
      : [],
  );
}

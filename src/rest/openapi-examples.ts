import { lastOf } from '../list-item.ts';
import type { JsonSchema } from './openapi-types.ts';

const ID = '3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e';
const JOB =
  'Stage manager wanted.\n\nRequirements:\n- 3 years of experience as a stage manager\n- QLab\n\nNice to ' +
  'have:\n- Portuguese';

/** Values of one invented person by field, where a field means different things by `Type.field`. */
const VALUES: Record<string, unknown> = {
  token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJSb2JpbiJ9.c2lnbmF0dXJl',
  email: 'robin@example.com',
  password: 'a good long password',
  current_password: 'a good long password',
  new_password: 'an even longer password',
  name: 'Robin Vale',
  headline: 'Stage Manager',
  phone: '+1 555 010 0199',
  location: 'Portland, OR',
  summary: 'Stage manager who has run 40 productions on tour and at home.',
  filename: 'robin-vale.pdf',
  status: 'parsed',
  page_count: 1,
  language: 'en',
  title: 'Stage manager, touring',
  tags: ['touring'],
  version: 1,
  label: 'Portfolio',
  url: 'https://example.com/robin',
  company: 'Lantern Theatre',
  start_date: '2019-03',
  end_date: null,
  is_current: true,
  highlights: ['Ran 12 productions a year with a crew of 9'],
  institution: 'Cascadia University',
  degree: 'BA',
  field_of_study: 'Theatre Studies',
  grade: 'GPA 3.8',
  skills: ['QLab', 'Scheduling'],
  interests: ['Sailing'],
  role: 'Stage Manager',
  organization: 'Harbour Youth Stage',
  issuer: 'Red Cross',
  date: '2024-05',
  publisher: 'Prompt Book Quarterly',
  fluency: 'B2',
  raw_text: 'Robin Vale\nStage Manager',
  path: 'work_experience[0].title',
  confidence: 0.97,
  page: 1,
  bbox: [56, 241.5, 168, 12.6],
  corrected: false,
  key: 'work_history',
  visible: true,
  markdown: null,
  error: null,
  base_cv_id: ID,
  overrides: { headline: 'Stage Manager', tags: ['touring'] },
  score: 71,
  kind: 'general',
  engine: 'rules',
  field: 'work_history[0].highlights[0]',
  severity: 'medium',
  rule: 'highlight.unquantified',
  evidence: 'Kept the prompt book',
  suggestion: 'Say how many productions you kept the prompt book for.',
  rewrite: null,
  fix: null,
  dismissed: true,
  reason: 'The job asks for it first.',
  'PersonaChange.before': 'Stage hand',
  'PersonaChange.after': 'Stage manager',
  before: 'Kept the prompt bok',
  after: 'Kept the prompt book',
  question: 'For how many productions did you keep the prompt book?',
  questions: ['For how many productions did you keep the prompt book?'],
  requirement: 'QLab',
  importance: 'must',
  quote: 'QLab',
  weight: 0.25,
  advice: 'Add a phone number.',
  tokens: 0,
  job_description: JOB,
  team_description: JOB,
  format: 'pdf',
  template_id: 'classic',
  size: 48_213,
  preferences: { work_mode: 'remote' },
  answers: { [ID]: 'Eighteen productions' },
  team_id: null,
  plan: 'free',
  limit: 50,
  offset: 0,
  code: 'two_columns',
  message: 'The page has two columns; check the order of what was read.',
  'Job.title': 'Stage manager',
  'Job.employer': 'Lantern Theatre',
  'Job.status': 'saved',
  'Job.text': JOB,
  'Job.notes': 'Ask for the rota.',
  'JobSummary.pay': '2,900 a month',
  'JobSummary.hours': 'full time',
  'JobSummary.contract': 'permanent',
  'JobSummary.start': 'in March',
  'JobBenefit.text': 'Two free tickets for every premiere',
  'JobRequirement.text': 'QLab',
  'JobRequirementInput.text': 'QLab',
  'JobRequirement.kind': 'tool',
  'JobRequirementInput.kind': 'tool',
  members: [],
  years: null,
  'TemplateSummary.id': 'classic',
  'TemplateSummary.name': 'Classic',
  'TemplateSummary.kind': 'cv',
  'Template.id': 'classic',
  'Template.name': 'Classic',
  'Template.kind': 'cv',
  description: 'One column, serif headings: suits every trade.',
  config: { page_size: 'A4' },
  sample_preview_url: 'http://localhost:4000/templates/classic/preview.png',
  file_url: `http://localhost:4000/files/${ID}?expires=1767258000&signature=c2lnbmF0dXJl`,
  'CoverageEvidence.field': 'skills[0]',
  'RequirementCoverage.status': 'met',
  'RequirementCoverage.evidence': [{ persona_id: ID, field: 'skills[0]', quote: 'QLab' }],
  'LanguageSkill.language': 'Portuguese',
  'LanguageSkillInput.language': 'Portuguese',
  'Project.name': 'Harbour Festival',
  'Certification.name': 'First aid',
  'Publication.name': 'Cueing by ear',
  'SubScore.name': 'Contact',
  'WorkExperience.title': 'Stage Manager',
  'WorkExperienceInput.title': 'Stage Manager',
  'Award.title': 'Crew of the year',
  resume: { basics: { name: 'Robin Vale', label: 'Stage Manager' } },
  content: { title: 'Stage manager' },
  'KnowledgeEntry.name': 'QLab',
  'KnowledgeSource.kind': 'cv',
  list: 'tools',
  rename_to: null,
  invite_token: null,
};

const BY_FORMAT: Record<string, unknown> = {
  uuid: ID,
  date: '2026-03-01',
  'date-time': '2026-03-01T09:30:00.000Z',
  binary: '',
};

/** A value that the schema allows, of one invented person throughout. */
export function exampleOf(schema: JsonSchema, components: Record<string, JsonSchema>, field = '', owner = ''): unknown {
  const reference = schema['$ref'] as string | undefined;
  if (reference) {
    const name = lastOf(reference.split('/'));
    return exampleOf(components[name] ?? {}, components, field, name);
  }
  const choice = (schema['oneOf'] as JsonSchema[] | undefined)?.[0];
  const known = [`${owner}.${field}`, field].find((key) => key in VALUES && fits(VALUES[key], schema, components));
  if (known) return VALUES[known];
  if (choice) return exampleOf(choice, components, field, owner);
  if (schema['enum']) return (schema['enum'] as unknown[])[0];
  const [type] = [schema['type']].flat();
  if (type === 'array') return [exampleOf(schema['items'] as JsonSchema, components, '', owner)];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).map(([name, property]) => [
        name,
        exampleOf(property, components, name, owner),
      ]),
    );
  if (type === 'string')
    return (schema['examples'] as unknown[] | undefined)?.[0] ?? BY_FORMAT[schema['format'] as string] ?? 'text';
  if (type === 'boolean') return true;
  return 1;
}

/** A `name` that is a text somewhere may be a list elsewhere: only a value of the right type is taken. */
function fits(value: unknown, schema: JsonSchema, components: Record<string, JsonSchema>): boolean {
  const reference = schema['$ref'] as string | undefined;
  if (reference) return fits(value, components[lastOf(reference.split('/'))] ?? {}, components);
  if (schema['oneOf']) return (schema['oneOf'] as JsonSchema[]).some((option) => fits(value, option, components));
  if (schema['enum']) return (schema['enum'] as unknown[]).includes(value);
  const types = [schema['type']].flat();
  if (value === null) return types.includes('null');
  if (Array.isArray(value))
    return types.includes('array') && value.every((item) => fits(item, schema['items'] as JsonSchema, components));
  if (types.includes('integer')) return Number.isInteger(value);
  if (schema['format'] === 'uuid') return value === ID;
  if (typeof value === 'object')
    return (
      types.includes('object') &&
      Object.entries(value).every(([key, item]) => fitsProperty(key, item, schema, components))
    );
  return types.includes(typeof value);
}

function fitsProperty(
  key: string,
  value: unknown,
  schema: JsonSchema,
  components: Record<string, JsonSchema>,
): boolean {
  const property =
    (schema['properties'] as Record<string, JsonSchema> | undefined)?.[key] ?? schema['additionalProperties'];
  return (
    property === true ||
    (typeof property === 'object' && property !== null && fits(value, property as JsonSchema, components))
  );
}

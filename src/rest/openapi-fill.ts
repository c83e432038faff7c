import { firstOf } from '../list-item.ts';
import { exampleOf } from './openapi-examples.ts';
import type { JsonSchema } from './openapi-types.ts';

interface MediaType {
  schema: JsonSchema;
  example?: unknown;
}
interface Body {
  content?: Record<string, MediaType>;
}
interface Parameter {
  name: string;
  schema: JsonSchema;
  example?: unknown;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
  tags: string[];
}

/** As `page.ts` writes them. */
const CURSOR = Buffer.from('2026-03-01T09:30:00.000Z 6f0c1f0e-6a53-4c57-9f0b-0d1a5c1f2b3e').toString('base64url');

/** Gives every request, answer and parameter an example. Changes the operations in place. */
export function fillInExamples(
  paths: Record<string, Record<string, JsonSchema>>,
  components: Record<string, JsonSchema>,
): void {
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path)) as unknown as Operation[]) {
    for (const parameter of operation.parameters ?? [])
      parameter.example ??=
        parameter.schema['default'] ??
        (parameter.name === 'after' ? CURSOR : undefined) ??
        exampleOf(parameter.schema, components, parameter.name, PARAMETER_OWNER[firstOf(operation.tags)]);
    const request = operation.requestBody?.content?.['application/json'];
    if (request && REQUESTS[operation.operationId]) request.example = REQUESTS[operation.operationId];
    for (const body of [operation.requestBody, ...Object.values(operation.responses)]) {
      const media = body?.content?.['application/json'];
      if (media) media.example ??= exampleOf(media.schema, components);
    }
  }
}

/** `id` names a template in its routes, a row elsewhere. */
const PARAMETER_OWNER: Record<string, string> = { Templates: 'Template', Files: 'Template' };

/** Requests whose every possible field together would be no good example. */
const REQUESTS: Record<string, unknown> = {
  update_persona: {
    headline: 'Stage Manager',
    summary: 'Stage manager who has run 40 productions on tour and at home.',
    skills: ['QLab', 'Scheduling'],
  },
  correct_cv: {
    name: 'Robin Vale',
    skills: ['QLab', 'Scheduling'],
  },
  correct_knowledge: { list: 'tools', name: 'Qlab', rename_to: 'QLab' },
};

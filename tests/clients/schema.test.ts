import { lintFromString, createConfig } from '@redocly/openapi-core';
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { restSchema } from '../../src/rest/naming.ts';
import { openApiDocument } from '../../src/rest/openapi.ts';
import { createSchema } from '../../src/schema.ts';
import { version } from '../../src/package.ts';

const schema = createSchema();
const openApi = openApiDocument(restSchema(schema), { version, maxUploadMb: 10 });
const isMissing = (description: string | null | undefined) => !description || !/\w{2}/.test(description);

describe('the schema', () => {
  it('describes every type, field, argument and scalar', () => {
    const bare: string[] = [];
    const note = (name: string, description: string | null | undefined) => isMissing(description) && bare.push(name);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      if (!roots.some((root) => root === type)) note(type.name, type.description);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
        for (const arg of args) note(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(bare).toEqual([]);
  });

  it('is the committed one, so that a change is seen in review: npm run codegen', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(`${printSchema(schema)}\n`);
    expect(readFileSync('schema/openapi.json', 'utf8')).toBe(`${JSON.stringify(openApi, null, 2)}\n`);
  });

  it('has an enum in its own words wherever only a few values are possible', () => {
    const single = Object.values(schema.getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__') && type.getValues().length < 2,
    );
    expect(single).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  it('passes the recommended rules of Redocly without a warning', async () => {
    const problems = await lintFromString({
      source: JSON.stringify(openApi),
      absoluteRef: '/openapi.json',
      config: await createConfig({ extends: ['recommended'] }),
    });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
  });

  it('shows an example of each request and answer', () => {
    const bare: string[] = [];
    for (const [path, methods] of Object.entries(
      openApi['paths'] as Record<string, Record<string, { requestBody?: Body; responses: Record<string, Body> }>>,
    )) {
      for (const [method, { requestBody, responses }] of Object.entries(methods)) {
        for (const body of [requestBody, ...Object.values(responses)]) {
          const media = body?.content?.['application/json'];
          if (media && media.example === undefined) bare.push(`${method} ${path}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });
});

interface Body {
  content?: Record<string, { example?: unknown }>;
}

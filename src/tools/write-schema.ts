import { printSchema } from 'graphql';
import { mkdirSync, writeFileSync } from 'node:fs';
import { restSchema } from '../rest/naming.ts';
import { openApiDocument } from '../rest/openapi.ts';
import { createSchema } from '../schema.ts';
import { version } from '../package.ts';

/** `npm run schema`: writes what outsiders build on. CI runs it and fails when the committed files differ. */
const schema = createSchema();
mkdirSync('schema', { recursive: true });
writeFileSync('schema/schema.graphql', `${printSchema(schema)}\n`);
writeFileSync(
  'schema/openapi.json',
  `${JSON.stringify(openApiDocument(restSchema(schema), { version, maxUploadMb: 10 }), null, 2)}\n`,
);

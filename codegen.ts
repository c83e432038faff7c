import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars as they travel in JSON. */
const scalars = {
  UUID: 'string',
  Instant: 'string',
  PartialDate: 'string',
  Date: 'string',
  JSON: 'unknown',
  JSONObject: 'Record<string, unknown>',
  StringMap: 'Record<string, string>',
  Upload: { input: 'Blob', output: 'never' },
};

/** `npm run codegen`: from the schema and `schema/operations` to the typed documents and hooks that the package publishes. */
export default {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/client/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node', './src/client/names-plugin.ts'],
      config: {
        scalars,
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
      },
    },
    'src/client/hooks.ts': { plugins: ['./src/client/hooks-plugin.ts'] },
  },
} satisfies CodegenConfig;

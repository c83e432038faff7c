import {
  type GraphQLNamedType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

export type JsonSchema = Record<string, unknown>;

const PRIMITIVES: Record<string, JsonSchema> = {
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number' },
};

/** Collects the named types that are met on the way as components. */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};

  /** JSON Schema of a GraphQL type; what may be null says so. */
  of(type: GraphQLType): JsonSchema {
    if (isNonNullType(type)) return this.present(type.ofType);
    const schema = this.present(type);
    if (typeof schema['type'] === 'string')
      return {
        ...schema,
        type: [schema['type'], 'null'],
        ...(Array.isArray(schema['enum']) && { enum: [...schema['enum'], null] }),
      };
    return { oneOf: [schema, { type: 'null' }] };
  }

  private present(type: GraphQLType): JsonSchema {
    if (isListType(type)) return { type: 'array', items: this.of(type.ofType) };
    if (isNonNullType(type)) return this.present(type.ofType);
    if (isScalarType(type)) return { ...(PRIMITIVES[type.name] ?? (type.extensions['jsonSchema'] as JsonSchema)) };
    if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
    this.add(type);
    return { $ref: `#/components/schemas/${type.name}` };
  }

  private add(type: GraphQLNamedType): void {
    if (this.schemas[type.name] || !(isObjectType(type) || isInputObjectType(type))) return;
    const schema: JsonSchema = {
      type: 'object',
      ...(type.description && { description: type.description }),
      additionalProperties: false,
    };
    this.schemas[type.name] = schema;
    const fields = Object.values(type.getFields());
    schema['properties'] = Object.fromEntries(
      fields.map((field) => [field.name, described(this.of(field.type), field.description)]),
    );
    const required = isObjectType(type) ? fields : fields.filter((field) => isNonNullType(field.type));
    if (required.length) schema['required'] = required.map(({ name }) => name);
  }
}

export const described = (schema: JsonSchema, description: string | null | undefined): JsonSchema =>
  description ? { ...schema, description } : schema;

export const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

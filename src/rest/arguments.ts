import { getNullableType, type GraphQLArgument, type GraphQLInputType, isInputObjectType, isListType } from 'graphql';
import { InvalidRequestError } from '../errors.ts';
import { snakeCase } from '../name-case.ts';

type Named = Pick<GraphQLArgument, 'name' | 'type'>;

/**
 * Refuses what GraphQL would take in silence (a single value where a list belongs) or tell under another name (a key
 * that is not known). Fields are named as the client wrote them.
 * @throws {InvalidRequestError} for the first fault
 */
export function assertRestArguments(args: readonly Named[], given: Record<string, unknown>, parent = ''): void {
  const types = new Map(args.map(({ name, type }) => [name, type]));
  for (const [key, value] of Object.entries(given)) {
    const type = types.get(key);
    if (!type) throw unknownKey(parent + key, key, [...types.keys()]);
    assertValue(type, value, parent + key);
  }
}

function assertValue(type: GraphQLInputType, value: unknown, path: string): void {
  const plain = getNullableType(type);
  if (value === null || value === undefined) return;
  if (isListType(plain)) {
    if (!Array.isArray(value))
      throw new InvalidRequestError(`Invalid or missing parameter '${path}': it must be a list`);
    value.forEach((item, i) => assertValue(plain.ofType as GraphQLInputType, item, `${path}[${i}]`));
  } else if (isInputObjectType(plain) && typeof value === 'object' && !Array.isArray(value)) {
    assertRestArguments(Object.values(plain.getFields()), value as Record<string, unknown>, `${path}.`);
  }
}

const SHOWN_LENGTH = 100;

function unknownKey(path: string, key: string, known: string[]): InvalidRequestError {
  const twin = snakeCase(key);
  const hint = twin !== key && known.includes(twin) ? `; it is called '${twin}'` : '';
  return new InvalidRequestError(
    `Invalid or missing parameter '${path.slice(0, SHOWN_LENGTH)}': it is not known here${hint}. Known: ` +
      `${known.join(', ') || 'none'}`,
  );
}

import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Context } from './context.ts';
import { InvalidRequestError, presentError } from './errors.ts';
import type { CheckDocument } from './graphql-document.ts';
import { MAX_TOKENS } from './graphql-limits.ts';
import { currentRequest } from './tracing/request.ts';

/** Apollo Server over the schema: CSRF prevention on, limits on what a document may ask, errors in the house's form. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  options: { check: CheckDocument; production: boolean; report: (error: unknown) => void },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    // its rules are quadratic: they run in `check`, after the limits
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.production,
    // it would send the signal again after its own stop, while jobs and other requests still run
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), documentCheck(options.check), statusFromErrors],
    formatError: (formatted, error) => {
      const { status, error: presented } = presentError(error);
      const { message, ...extensions } = presented;
      if (status >= 500) options.report(error);
      return {
        message,
        ...(formatted.locations && { locations: formatted.locations }),
        ...(formatted.path && { path: formatted.path }),
        extensions: { ...extensions },
      };
    },
  });
}

/** Of a context that cannot be made, Apollo knows status and headers only in its own form. */
export async function orRefusal(context: Promise<Context>): Promise<Context> {
  try {
    return await context;
  } catch (error) {
    const { status, headers, error: body } = presentError(error);
    // the type is SOFA's, which Apollo does not know
    const http = { status, headers: new HeaderMap(Object.entries(headers)) as object as Record<string, string> };
    const extensions = { code: body.code, http };
    throw new GraphQLError(body.message, { originalError: error as Error, extensions });
  }
}

const documentCheck = (check: CheckDocument): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
          throw new InvalidRequestError(
            'Subscriptions are followed by server-sent events: send them to POST /graphql/stream.',
          );
        contextValue.charge(check(document, request.variables ?? {}, request.operationName ?? null));
        tellOperations(operation);
      },
    };
  },
});

/** Names its root fields, which are the schema's words and not the client's, where the request is told of. */
function tellOperations(operation: OperationDefinitionNode | undefined): void {
  for (const node of operation?.selectionSet.selections ?? [])
    if (node.kind === Kind.FIELD) currentRequest()?.operations.push(node.name.value);
}

/** The HTTP status of an answer without data is that of its error. */
const statusFromErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors }) {
        if (response.body.kind !== 'single' || !errors?.length || hasData(response.body.singleResult.data)) return;
        const { status, headers } = presentError(errors[0] as GraphQLError);
        response.http.status = status;
        for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
      },
    };
  },
};

const hasData = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);

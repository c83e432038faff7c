import { itemAt } from '../list-item.ts';
import { InvalidRequestError } from '../errors.ts';

/** One REST route: the operation it runs, its place, and the words for its documentation. */
export interface Route {
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  tag: string;
  /** works without a token */
  open?: boolean;
  /** the operation that takes a multipart body at the same place */
  upload?: string;
}

const query = (method: Route['method'], path: string, field: string, tag: string): Route => ({
  operation: `Query.${field}`,
  method,
  path,
  tag,
});
const mutation = (method: Route['method'], path: string, field: string, tag: string, open = false): Route => ({
  operation: `Mutation.${field}`,
  method,
  path,
  tag,
  ...(open && { open }),
});

/** Every REST route that SOFA generates. `POST /cv/upload` and the files stand beside it, as they carry bytes. */
export const ROUTES: Route[] = [
  mutation('POST', '/auth/signup', 'signup', 'Auth', true),
  mutation('POST', '/auth/login', 'login', 'Auth', true),
  mutation('POST', '/auth/logout', 'logout', 'Auth'),
  mutation('POST', '/auth/password', 'change_password', 'Auth'),
  mutation('POST', '/auth/reset', 'request_password_reset', 'Auth', true),
  mutation('POST', '/auth/reset/confirm', 'confirm_password_reset', 'Auth', true),
  mutation('POST', '/auth/email/confirm', 'confirm_email', 'Auth', true),
  query('GET', '/auth/sessions', 'sessions', 'Auth'),
  mutation('DELETE', '/auth/sessions/:id', 'revoke_session', 'Auth'),
  query('GET', '/auth/tokens', 'access_tokens', 'Auth'),
  mutation('POST', '/auth/tokens', 'create_access_token', 'Auth'),
  mutation('DELETE', '/auth/tokens/:id', 'revoke_access_token', 'Auth'),
  query('GET', '/users/me', 'me', 'Users'),
  mutation('PATCH', '/users/me', 'update_me', 'Users'),
  mutation('DELETE', '/users/me', 'delete_me', 'Users'),
  mutation('DELETE', '/users/me/photo', 'delete_photo', 'Users'),
  query('GET', '/audit', 'audit', 'Users'),
  query('GET', '/team', 'team', 'Teams'),
  mutation('PATCH', '/team', 'update_team', 'Teams'),
  query('GET', '/team/members', 'team_members', 'Teams'),
  mutation('PATCH', '/team/members/:user_id', 'update_member', 'Teams'),
  mutation('DELETE', '/team/members/:user_id', 'remove_member', 'Teams'),
  query('GET', '/team/personas', 'team_personas', 'Teams'),
  mutation('POST', '/team/invite', 'invite_to_team', 'Teams'),
  query('GET', '/team/invites', 'team_invites', 'Teams'),
  mutation('DELETE', '/team/invites/:id', 'revoke_invite', 'Teams'),
  mutation('POST', '/team/invites/:id/resend', 'resend_invite', 'Teams'),
  mutation('POST', '/team/invites/:token/accept', 'accept_invite', 'Teams'),
  mutation('POST', '/team/leave', 'leave_team', 'Teams'),
  query('GET', '/cv/list', 'cvs', 'CVs'),
  query('GET', '/cv/:cv_id', 'cv', 'CVs'),
  mutation('PATCH', '/cv/:cv_id', 'correct_cv', 'CVs'),
  mutation('POST', '/cv/:cv_id/restore', 'restore_cv', 'CVs'),
  mutation('POST', '/cv/:cv_id/read', 'read_cv_again', 'CVs'),
  mutation('DELETE', '/cv/:cv_id', 'delete_cv', 'CVs'),
  query('GET', '/personas', 'persona_summaries', 'Personas'),
  mutation('POST', '/personas', 'create_persona', 'Personas'),
  query('GET', '/personas/:id', 'persona', 'Personas'),
  mutation('PATCH', '/personas/:id', 'update_persona', 'Personas'),
  mutation('DELETE', '/personas/:id', 'delete_persona', 'Personas'),
  {
    ...mutation('POST', '/personas/import', 'import_persona', 'Personas'),
    upload: 'Mutation.import_persona_file',
  },
  mutation('POST', '/personas/:id/duplicate', 'duplicate_persona', 'Personas'),
  query('GET', '/personas/:id/versions', 'persona_versions', 'Personas'),
  query('GET', '/personas/:id/versions/:a/diff/:b', 'persona_version_diff', 'Personas'),
  mutation('POST', '/personas/:id/restore', 'restore_persona', 'Personas'),
  mutation('POST', '/personas/:id/share', 'share_persona', 'Sharing'),
  query('GET', '/personas/:id/shares', 'persona_shares', 'Sharing'),
  query('GET', '/shares', 'shares', 'Sharing'),
  mutation('DELETE', '/shares/:id', 'revoke_share', 'Sharing'),
  query('GET', '/jobs', 'jobs', 'Jobs'),
  mutation('POST', '/jobs', 'create_job', 'Jobs'),
  query('GET', '/jobs/:id', 'job', 'Jobs'),
  mutation('PATCH', '/jobs/:id', 'update_job', 'Jobs'),
  mutation('DELETE', '/jobs/:id', 'delete_job', 'Jobs'),
  mutation('POST', '/jobs/:id/rank', 'rank_personas', 'Jobs'),
  mutation('POST', '/personas/:id/tailor', 'tailor_persona', 'Personas'),
  mutation('POST', '/personas/:id/apply', 'apply_issues', 'Personas'),
  mutation('POST', '/gap_reports/:id/dismiss', 'dismiss_issues', 'Gap analysis'),
  mutation('POST', '/personas/:id/rank', 'rank_jobs', 'Jobs'),
  query('GET', '/gap_analysis/:persona_id', 'gap_analysis', 'Gap analysis'),
  mutation('POST', '/gap_analysis/role_match', 'analyse_role_match', 'Gap analysis'),
  mutation('POST', '/gap_analysis/team', 'analyse_team', 'Gap analysis'),
  query('GET', '/gap_reports', 'gap_reports', 'Gap analysis'),
  query('GET', '/gap_reports/:id', 'gap_report', 'Gap analysis'),
  mutation('POST', '/export/:persona_id', 'export_persona', 'Exports'),
  query('GET', '/personas/:persona_id/preview', 'persona_preview', 'Exports'),
  query('GET', '/exports', 'exports', 'Exports'),
  query('GET', '/exports/:id', 'export', 'Exports'),
  query('GET', '/knowledgebase', 'knowledge_base', 'Knowledge base'),
  mutation('POST', '/knowledgebase/clarify', 'clarify', 'Knowledge base'),
  mutation('POST', '/knowledgebase/correct', 'correct_knowledge', 'Knowledge base'),
  query('GET', '/templates', 'templates', 'Templates'),
  query('GET', '/templates/:id', 'template', 'Templates'),
  mutation('POST', '/templates', 'create_template', 'Templates'),
  mutation('PATCH', '/templates/:id', 'update_template', 'Templates'),
  mutation('DELETE', '/templates/:id', 'delete_template', 'Templates'),
];

type Place = Pick<Route, 'path'> & { method: string };

const beside = (path: string, ...methods: string[]): Place[] => methods.map((method) => ({ path, method }));

/** What is not answered by SOFA: bytes, GraphQL, pages and probes. */
const BESIDE: Place[] = [
  ...beside('/cv/upload', 'POST'),
  ...beside('/cv/:cv_id/file', 'GET'),
  ...beside('/cv/:cv_id/pages/:n', 'GET'),
  ...beside('/cv/:cv_id/view', 'GET'),
  ...beside('/files/:id', 'GET'),
  ...beside('/shared/:token', 'GET', 'POST'),
  ...beside('/users/me/export', 'GET'),
  ...beside('/users/me/photo', 'GET', 'POST'),
  ...beside('/templates/:id/preview.png', 'GET'),
  ...beside('/assets/:file', 'GET'),
  ...beside('/metrics', 'GET'),
  ...beside('/mcp', 'POST'),
  ...beside('/.well-known/oauth-protected-resource', 'GET'),
  ...beside('/.well-known/oauth-protected-resource/mcp', 'GET'),
  ...beside('/graphql', 'GET', 'POST'),
  ...beside('/graphql/stream', 'GET', 'POST'),
  ...['/', '/docs', '/invites/:token', '/reset/:token', '/confirm/:token'].flatMap((path) => beside(path, 'GET')),
  ...['/openapi.json', '/healthz', '/readyz'].flatMap((path) => beside(path, 'GET')),
];

/** Which methods a path answers, by all that this service has at it; none for a path that it does not have. */
export function allowedMethods(path: string): string[] {
  const methods = placesAt([...ROUTES, ...BESIDE], path).map(({ method }) => method);
  if (!methods.length) return [];
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

/** The pattern of a path, which tells no more of a request than which kind it is; null for a path that is not here. */
export const placeOf = (path: string): string | null => placesAt([...ROUTES, ...BESIDE], path)[0]?.path ?? null;

export const findRoute = (method: string, path: string): Route | null =>
  placesAt(ROUTES, path).find((route) => route.method === method) ?? null;

/**
 * The variables that stand in a path, decoded.
 * @throws {InvalidRequestError} for what is no percent-encoded UTF-8
 */
export function pathVariables(route: Route, path: string): Record<string, string> {
  const segments = segmentsOf(path);
  return Object.fromEntries(
    segmentsOf(route.path).flatMap((part, i) =>
      part.startsWith(':') ? [[part.slice(1), decoded(itemAt(segments, i))]] : [],
    ),
  );
}

/** The path of a route with its variables, in one spelling whatever the client's was. */
export const pathOf = (route: Route, variables: Record<string, string>): string =>
  route.path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(variables[name] ?? ''));

/** `:name` in a route's path stands for any segment; the most literal place wins, as `/cv/list` before `/cv/:cv_id`. */
function placesAt<T extends Pick<Route, 'path'>>(places: T[], path: string): T[] {
  const segments = segmentsOf(path);
  const here = places.filter((place) => matches(segmentsOf(place.path), segments));
  const fewest = Math.min(...here.map(parameters));
  return here.filter((place) => parameters(place) === fewest);
}

/** A slash at the end changes nothing; an empty segment elsewhere is one. */
const segmentsOf = (path: string): string[] => path.slice(1).replace(/\/$/, '').split('/');

const parameters = ({ path }: Pick<Route, 'path'>) => path.split(':').length;

const matches = (pattern: string[], segments: string[]) =>
  pattern.length === segments.length &&
  pattern.every((part, i) => (part.startsWith(':') ? isName(itemAt(segments, i)) : part === segments[i]));

/** Dots alone would leave the place where they stand. */
const isName = (segment: string) => segment !== '' && !/^(\.|%2e){1,2}$/i.test(segment);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new InvalidRequestError('The path is not valid percent-encoded UTF-8.');
  }
}

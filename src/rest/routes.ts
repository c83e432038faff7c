/** One REST route: the operation it runs, its place, and the words for its documentation. */
export interface Route {
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  tag: string;
  /** works without a token */
  open?: boolean;
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
  query('GET', '/users/me', 'me', 'Users'),
  mutation('PATCH', '/users/me', 'update_me', 'Users'),
  mutation('DELETE', '/users/me', 'delete_me', 'Users'),
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
  mutation('DELETE', '/cv/:cv_id', 'delete_cv', 'CVs'),
  query('GET', '/personas', 'personas', 'Personas'),
  mutation('POST', '/personas', 'create_persona', 'Personas'),
  query('GET', '/personas/:id', 'persona', 'Personas'),
  mutation('PATCH', '/personas/:id', 'update_persona', 'Personas'),
  mutation('DELETE', '/personas/:id', 'delete_persona', 'Personas'),
  mutation('POST', '/personas/import', 'import_persona', 'Personas'),
  mutation('POST', '/personas/:id/duplicate', 'duplicate_persona', 'Personas'),
  query('GET', '/personas/:id/versions', 'persona_versions', 'Personas'),
  mutation('POST', '/personas/:id/restore', 'restore_persona', 'Personas'),
  query('GET', '/gap_analysis/:persona_id', 'gap_analysis', 'Gap analysis'),
  mutation('POST', '/gap_analysis/role_match', 'analyse_role_match', 'Gap analysis'),
  mutation('POST', '/gap_analysis/team', 'analyse_team', 'Gap analysis'),
  query('GET', '/gap_reports', 'gap_reports', 'Gap analysis'),
  query('GET', '/gap_reports/:id', 'gap_report', 'Gap analysis'),
  mutation('POST', '/export/:persona_id', 'export_persona', 'Exports'),
  query('GET', '/exports', 'exports', 'Exports'),
  query('GET', '/exports/:id', 'export', 'Exports'),
  query('GET', '/knowledgebase', 'knowledge_base', 'Knowledge base'),
  mutation('POST', '/knowledgebase/clarify', 'clarify', 'Knowledge base'),
  mutation('POST', '/knowledgebase/correct', 'correct_knowledge', 'Knowledge base'),
  query('GET', '/templates', 'templates', 'Templates'),
  query('GET', '/templates/:id', 'template', 'Templates'),
];

/** Path segments of a route, `:name` for a parameter; the most literal route wins, as `/cv/list` before `/cv/:cv_id`. */
export function findRoute(method: string, path: string): { route: Route | null; allowed: string[] } {
  const segments = path.split('/').filter(Boolean);
  const here = ROUTES.filter((route) => matches(route.path.split('/').filter(Boolean), segments)).toSorted(
    (a, b) => parameters(a) - parameters(b),
  );
  const literal = here.filter((route) => parameters(route) === parameters(here[0]!));
  return {
    route: literal.find((route) => route.method === method) ?? null,
    allowed: literal.map((route) => route.method),
  };
}

const parameters = (route: Route) => route.path.split(':').length;

const matches = (pattern: string[], segments: string[]) =>
  pattern.length === segments.length && pattern.every((part, i) => part.startsWith(':') || part === segments[i]);

import type { ApiError } from '../client/client.ts';

/** What went wrong, in the service's own words, which say what to do. */
export function Notice({ error }: { error: ApiError | null | undefined }) {
  return <div role="alert">{error && <p className="notice">{error.message}</p>}</div>;
}

export const Waiting = ({ what }: { what: string }) => (
  <p className="waiting soft" role="status">
    {what}
  </p>
);

import type { RequestListener, ServerResponse } from 'node:http';
import type { DatabaseProbe } from './db/probe.ts';
import { NotFoundError, presentError, UnavailableError } from './errors.ts';

/** Whether this process takes work. */
export interface Health {
  /** @throws UnavailableError when it does not */
  ready(): Promise<void>;
  /** From now on it is not ready, although it still does what reaches it. */
  stop(): void;
}

export function createHealth(probe: DatabaseProbe): Health {
  let stopping = false;
  return {
    async ready() {
      if (stopping) throw new UnavailableError('This process is about to end.', 1);
      await probe.check().catch(() => {
        throw new UnavailableError('The database does not answer.');
      });
    },
    stop: () => void (stopping = true),
  };
}

/** `/healthz` and `/readyz`. What they refuse is no fault of a request, and not logged as one. */
export function healthListener(health: Health): RequestListener {
  const answers: Record<string, () => Promise<object>> = {
    '/healthz': async () => ({ status: 'ok' }),
    '/readyz': async () => {
      await health.ready();
      return { status: 'ready' };
    },
  };
  return async (req, res) => {
    res.setHeader('content-type', 'application/json; charset=utf-8');
    try {
      const answer = answers[req.url?.split('?', 1)[0] ?? ''];
      if (!answer) throw new NotFoundError('Only /healthz and /readyz are here.');
      send(res, JSON.stringify(await answer()));
    } catch (error) {
      const { status, headers, error: body } = presentError(error);
      res.statusCode = status;
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      send(res, JSON.stringify({ error: body }));
    }
  };
}

/** With its length, which Node leaves out of an answer to HEAD. */
function send(res: ServerResponse, body: string): void {
  res.setHeader('content-length', Buffer.byteLength(body));
  res.end(body);
}

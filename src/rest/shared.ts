import express, { type Request, type Response, Router } from 'express';
import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { presentError } from '../errors.ts';
import { accessShare, showShare, type SharedDocument } from '../modules/shares/share.service.ts';
import { dispositionOf } from './files.ts';
import { isHead } from './methods.ts';
import { messagePage, PAGE_POLICY } from './shared-pages.ts';

/** Nobody finds these pages who was not given the link, and no page that they lead to is told of it. */
const UNLISTED = 'noindex, nofollow, noarchive, nosnippet';
const PRIVATE = {
  'x-robots-tag': UNLISTED,
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
};
const BODY_LIMIT = '2kb';

/** What the links to personas lead to: a document, or a page for people that says why there is none. */
export function sharedRouter(
  createContext: (req: Request) => Promise<Context>,
  report: (error: unknown) => void,
): Router {
  const answer = async (req: Request, res: Response): Promise<void> => {
    res.set(PRIVATE);
    try {
      const ctx = await createContext(req);
      const share = await accessShare(ctx, String(req.params['token']), passwordIn(req));
      if (isHead(res)) return void res.status(200).end();
      send(res, await showShare(ctx, share));
    } catch (error) {
      const { status, headers, error: told } = presentError(error);
      if (status >= 500) report(error);
      res.status(status).set(headers).type('html').set('content-security-policy', PAGE_POLICY);
      res.send(messagePage(status, told.message));
    }
  };
  const router = Router();
  router.get('/shared/:token', answer);
  router.post(
    '/shared/:token',
    express.urlencoded({ limit: BODY_LIMIT, extended: false }),
    express.json({ limit: BODY_LIMIT }),
    answer,
  );
  return router;
}

function passwordIn({ body }: Request): string | null {
  const password = (body as { password?: unknown } | undefined)?.password;
  return typeof password === 'string' ? password : null;
}

function send(res: Response, { bytes, contentType, filename }: SharedDocument): void {
  res.status(200).set({ 'content-type': contentType, 'content-disposition': dispositionOf('inline', filename) });
  if (!contentType.startsWith('text/html')) return void res.send(Buffer.from(bytes));
  const html = Buffer.from(bytes).toString();
  res.set('content-security-policy', documentPolicy(html));
  res.send(html.replace('<head>', `<head><meta name="robots" content="${UNLISTED}">`));
}

/** The page shows what it holds in the one style that it holds: nothing is loaded, nothing runs, and it is of no origin. */
function documentPolicy(html: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  return (
    `default-src 'none'; style-src 'sha256-${digest}'; font-src data:; img-src data:; base-uri 'none'; ` +
    "form-action 'none'; frame-ancestors 'none'; sandbox"
  );
}

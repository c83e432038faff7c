import express, { type Response, Router } from 'express';
import path from 'node:path';
import { NotFoundError, presentError } from './errors.ts';
import { PACKAGE } from './package.ts';
import { VIEW_STYLE_SOURCE } from './parsing/flow/view-style.ts';

/** Where `npm run build:pages` leaves workbench, explorer and docs. */
const FOLDER = path.join(PACKAGE, 'dist/pages');

const policy = (directives: Record<string, string>) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** What each page may do. Nothing may reach another host. */
const PAGES = {
  workbench: policy({
    // the view of a Word document is shown in a frame, which has this policy too
    'style-src': `'self' ${VIEW_STYLE_SOURCE}`,
    'img-src': "'self' blob: data:",
    'font-src': "'self' data:",
  }),
  // its editor writes its styles into the page
  explorer: policy({
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'worker-src': "'self' blob:",
  }),
  docs: policy({ 'style-src': "'self'", 'img-src': "'self' blob:" }),
};

/** The pages for browsers: workbench at `/`, explorer at `/graphql`, REST docs at `/docs`, all from this server alone. */
export function pagesRouter(folder = FOLDER): Router {
  const router = Router();
  router.use('/assets', express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  // the last three are where the links in mails lead
  router.get(['/', '/invites/:token', '/reset/:token', '/confirm/:token'], (_req, res) =>
    show(res, folder, 'workbench'),
  );
  router.get('/docs', (_req, res) => show(res, folder, 'docs'));
  // a client that asks for JSON, or sends a query, goes on to the API
  router.get('/graphql', (req, res, next) =>
    req.query['query'] === undefined && req.headers.accept?.includes('text/html')
      ? show(res, folder, 'explorer')
      : next(),
  );
  return router;
}

function show(res: Response, folder: string, page: keyof typeof PAGES): void {
  res.set({ 'content-security-policy': PAGES[page], 'cache-control': 'no-cache' });
  res.sendFile(path.join(folder, page, 'index.html'), (error) => {
    if (error && !res.headersSent) {
      const missing = new NotFoundError('This page has not been built: run "npm run build:pages".');
      res.status(404).json({ error: presentError(missing).error });
    }
  });
}

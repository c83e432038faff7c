import { Router } from 'express';
import type { Config } from '../config.ts';

/** Where the links of mails lead that a browser opens: each page says how its token is used. */
const PAGES: Record<string, { title: string; text: string; path: string; body: (token: string) => object }> = {
  reset: { title: 'Set a new password', text: 'This link sets a new password, once, within 60 minutes.', path: '/auth/reset/confirm', body: (token) => ({ token, new_password: 'a good long password' }) },
  confirm: { title: 'Confirm your new address', text: 'This link confirms the new address of your account, once, within 60 minutes.', path: '/auth/email/confirm', body: (token) => ({ token }) },
};

/** A token as the service makes them: anything else is no page, and nothing foreign is shown on one. */
const TOKEN = '[A-Za-z0-9_-]{20,100}';

export function mailLinkRouter(config: Pick<Config, 'publicUrl'>): Router {
  const router = Router();
  for (const [name, { title, text, path, body }] of Object.entries(PAGES)) {
    router.get(new RegExp(`^/${name}/(${TOKEN})$`), (req, res) => {
      const command = `curl ${config.publicUrl}${path} -H 'content-type: application/json' -d '${JSON.stringify(body(req.params[0]!))}'`;
      res.type('html').set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      res.send(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title><h1>${title}</h1><p>${text} Send:</p><pre>${escape(command)}</pre></html>`);
    });
  }
  return router;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

import { type Request, type Response, Router } from 'express';
import { pipeline } from 'node:stream/promises';
import { currentUser, type Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { openCvFile } from '../modules/cvs/cv.service.ts';
import { openSignedFile } from '../modules/exports/export.service.ts';
import { takeout } from '../modules/privacy/takeout.service.ts';
import { previewPng } from '../modules/templates/library.ts';
import { UuidScalar } from '../scalars.ts';
import type { OpenedFile } from '../storage/storage.ts';

/** What is answered as bytes, not as JSON. */
export function fileRouter(createContext: (req: Request) => Promise<Context>): Router {
  const router = Router();
  router.get('/cv/:cv_id/file', async (req, res) => {
    const ctx = await createContext(req);
    await send(res, await openCvFile(ctx, UuidScalar.parseValue(req.params.cv_id)));
  });
  router.get('/files/:id', async (req, res) => {
    const ctx = await createContext(req);
    await send(
      res,
      await openSignedFile(
        ctx,
        UuidScalar.parseValue(req.params.id),
        String(req.query['expires']),
        String(req.query['signature']),
      ),
    );
  });
  router.get('/users/me/export', async (req, res) => {
    const ctx = await createContext(req);
    currentUser(ctx);
    res.status(200).set({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="personaforge.zip"',
      'cache-control': 'private, no-store',
    });
    await pipeline(takeout(ctx), res);
  });
  router.get('/templates/:id/preview.png', (req, res) => {
    const picture = previewPng(req.params.id);
    if (!picture) throw new NotFoundError('There is no such template. GET /templates lists them.');
    res.type('png').set('cache-control', 'public, max-age=3600').send(picture);
  });
  return router;
}

/** Always a download, never shown by the browser: nothing in a file runs in this service's name. */
async function send(res: Response, { stream, contentType, filename, size }: OpenedFile): Promise<void> {
  const ascii = filename
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  res.status(200).set({
    'content-type': contentType,
    'content-length': String(size),
    'content-disposition': `attachment; filename="${ascii || 'document'}"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  await pipeline(stream, res);
}

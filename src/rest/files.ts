import { type Request, type Response, Router } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { currentUser, type Context } from '../context.ts';
import { openCvFile } from '../modules/cvs/cv.service.ts';
import { pageNumber, pageOfCv, viewCv } from '../modules/cvs/cv-view.service.ts';
import { templatePicture } from '../modules/exports/template-preview.service.ts';
import { openSignedFile } from '../modules/exports/export.service.ts';
import { getPhoto } from '../modules/photos/photo.service.ts';
import { takeout } from '../modules/privacy/takeout.service.ts';
import { previewPng } from '../modules/templates/library.ts';
import { VIEW_STYLE_SOURCE } from '../parsing/flow/view-style.ts';
import { UuidScalar } from '../scalars.ts';
import { assertScope } from '../scopes.ts';
import type { OpenedFile } from '../storage/integrity.ts';
import { isKnown } from './conditions.ts';
import { isHead } from './methods.ts';

/** The page shows the text and pictures that it holds: nothing is loaded, nothing runs, and it is of no origin. */
const VIEW_POLICY = `default-src 'none'; img-src data:; style-src ${VIEW_STYLE_SOURCE}; frame-ancestors 'none'; sandbox`;

/** What is answered as bytes, not as JSON. */
export function fileRouter(createContext: (req: Request) => Promise<Context>): Router {
  const router = Router();
  router.get('/cv/:cv_id/file', async (req, res) => {
    const ctx = await createContext(req);
    assertScope(ctx, 'read');
    await send(res, await openCvFile(ctx, UuidScalar.parseValue(req.params.cv_id)));
  });
  router.get('/cv/:cv_id/pages/:n', async (req, res) => {
    const ctx = await createContext(req);
    assertScope(ctx, 'read');
    const page = await pageOfCv(ctx, UuidScalar.parseValue(req.params.cv_id), pageNumber(req.params.n));
    // asked for anew each time, as another person may sit at the same browser; what has not changed is not drawn again
    res.set({ etag: page.etag, 'cache-control': 'private, no-cache', vary: 'authorization' });
    if (isKnown(req, page.etag)) return void res.status(304).end();
    res.type('png').send(Buffer.from(await page.draw()));
  });
  router.get('/cv/:cv_id/view', async (req, res) => {
    const ctx = await createContext(req);
    assertScope(ctx, 'read');
    const html = await viewCv(ctx, UuidScalar.parseValue(req.params.cv_id));
    res.status(200).type('html').set({ 'content-security-policy': VIEW_POLICY, 'cache-control': 'private, no-store' });
    res.send(html);
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
  router.get('/users/me/photo', async (req, res) => {
    const ctx = await createContext(req);
    assertScope(ctx, 'read');
    const { jpeg } = await getPhoto(ctx);
    res.set({ 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' });
    res.type('jpeg').send(Buffer.from(jpeg, 'base64'));
  });
  router.get('/users/me/export', async (req, res) => {
    const ctx = await createContext(req);
    assertScope(ctx, 'export');
    currentUser(ctx);
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="personaforge.zip"',
      'cache-control': 'private, no-store',
    };
    await answer(res, headers, { open: async () => takeout(ctx) });
  });
  router.get('/templates/:id/preview.png', async (req, res) => {
    const { id } = req.params;
    const picture = previewPng(id);
    if (!picture) {
      const given = (name: string) => String(req.query[name]);
      const signed = { viewer: given('viewer'), expires: given('expires'), signature: given('signature') };
      const drawn = await templatePicture(await createContext(req), id, signed);
      return void res.type('png').set('cache-control', 'private, no-store').send(Buffer.from(drawn));
    }
    // it shows nothing of anybody, and front ends elsewhere may put it into their pages
    res.set({ 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' });
    res.type('png').send(picture);
  });
  return router;
}

/** Always a download, never shown by the browser: nothing in a file runs in this service's name. */
function send(res: Response, file: OpenedFile): Promise<void> {
  const { contentType, filename, size } = file;
  const headers = {
    'content-type': contentType,
    'content-length': String(size),
    'content-disposition': dispositionOf('attachment', filename),
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
  res.strictContentLength = true;
  return answer(res, headers, file);
}

/** RFC 6266: the name in ASCII for old clients, and as it is. */
export function dispositionOf(kind: 'attachment' | 'inline', filename: string): string {
  const ascii = filename
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii || 'document'}"; filename*=UTF-8''${encoded}`;
}

/** The bytes are read only for as long as there is a client, and closed with the response in every case. */
async function answer(
  res: Response,
  headers: Record<string, string>,
  { verify, open }: Pick<OpenedFile, 'open'> & Partial<Pick<OpenedFile, 'verify'>>,
): Promise<void> {
  if (res.closed) return;
  const left = new AbortController();
  res.once('close', () => left.abort());
  let stream: Readable | undefined;
  try {
    await verify?.(left.signal);
    if (isHead(res)) return void res.status(200).set(headers).end();
    stream = await open();
    // to pipe into a response that is closed already throws and leaves the stream open
    if (!res.closed) await pipeline(stream, res.status(200).set(headers));
  } catch (error) {
    // a client that went away before it had everything is no fault of ours
    if (!left.signal.aborted || res.errored) throw error;
  } finally {
    stream?.destroy();
  }
}

import { LockMode, ref } from '@mikro-orm/core';
import { createHash, randomUUID } from 'node:crypto';
import { contentVersions } from '../../content-version.ts';
import { currentUser, type Context } from '../../context.ts';
import { intactFile, type OpenedFile, readIntact, sha256Of, stateOf } from '../../storage/integrity.ts';
import { discard, storing } from '../../storage/together.ts';
import { NotFoundError, UnavailableError, UnprocessableError } from '../../errors.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import { newest, NEWEST_FIRST, type PageArgs } from '../../page.ts';
import { PdfTimeoutError, PdfUnavailableError } from '../../pdf/errors.ts';
import { isSignedParts, signParts } from '../../signing.ts';
import { once, type Held } from '../claims/claim.service.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getPersona, holdPersonas, recordReading } from '../personas/persona.service.ts';
import { assertWithinDay, withinDay } from '../users/plan.service.ts';
import {
  documentOf,
  renderDocument,
  templateFor,
  writeLetter,
  type DocumentSource,
  type RenderedDocument,
} from './document.ts';
import { warningsOf } from './warnings.ts';
import { Export } from './export.entity.ts';
import type { ExportInput } from './export.inputs.ts';
import type { Letter } from './formats/letter.ts';
import { documentName, type ExportFormat, fileName, MEDIA_TYPES } from './formats/media-types.ts';
import type { Readability } from './readability.ts';

/** how long a link to a file works; a fresh one comes with each answer */
const LINK_SECONDS = 300;
const EXPORT_AGAIN = 'Ask for the same export again: that makes it anew.';
/** Makes a document of a persona; the same input answers the stored file without making it again. */
export async function exportPersona(ctx: Context, input: ExportInput): Promise<Export> {
  const { personaId, format, templateId, checkReadability } = input;
  const owner = currentUser(ctx);
  const persona = await getPersona(ctx, personaId, 'export');
  const source = await documentOf(ctx, persona, await templateFor(ctx, format, templateId), input);
  const inputHash = createHash('sha256')
    .update(JSON.stringify([contentVersions.rendering, source]))
    .digest('hex');
  const newest = () =>
    ctx.em.findOne(Export, { owner: owner.id, persona: persona.id, inputHash }, { orderBy: NEWEST_FIRST });
  let fresh = false;
  const stored = await once(ctx, {
    key: `export ${owner.id} ${persona.id} ${inputHash}`,
    async find(waited) {
      const known = await newest();
      return known?.fallback && !waited && ctx.letterWriter.available() ? null : known;
    },
    async make(held) {
      const earlier = await newest();
      try {
        await assertWithinDay(ctx, 'exportsPerDay');
      } catch (error) {
        if (earlier) return earlier;
        throw error;
      }
      const { letter, fallback } = await writeLetter(ctx, persona.id, source);
      if (fallback && earlier) return earlier;
      const document = await render(ctx, source, letter);
      const readability = checkReadability ? await readBack(ctx, source, document.bytes) : null;
      fresh = true;
      return store(ctx, held, { persona, source, order: input, inputHash, document, readability, fallback });
    },
  });
  const whole = fresh || (await stateOf(ctx.storage, stored)) === 'intact';
  const row = whole ? stored : await remade(ctx, stored, persona, source);
  return checkReadability && !row.readability ? checked(ctx, row, source) : row;
}

interface Made {
  persona: Persona;
  source: DocumentSource;
  order: ExportInput;
  inputHash: string;
  document: RenderedDocument;
  readability: Readability | null;
  fallback: boolean;
}

/** File first, then the row: what a crash leaves in between is a file without a row, which the sweep removes. */
async function store(
  ctx: Context,
  held: Held,
  { persona, source, order, inputHash, document: { bytes, pages, fits }, readability, fallback }: Made,
): Promise<Export> {
  const { format, template, letter, fileName: wished, persona: shown } = source;
  const id = randomUUID();
  const storageKey = `exports/${id}`;
  return storing(ctx, { key: storageKey, bytes, mediaType: MEDIA_TYPES[format] }, () =>
    withinDay(ctx, 'exportsPerDay', async (em) => {
      await held.keep(em);
      await holdPersonas(ctx, em, [persona], 'export');
      const row = em.create(Export, {
        id,
        format,
        templateId: template?.own?.id ?? template?.id ?? null,
        filename: wished
          ? fileName(wished, format)
          : documentName({ name: shown.name, letterTo: letter ? letter.ad.employer : undefined }, format),
        size: bytes.length,
        sha256: sha256Of(bytes),
        storageKey,
        inputHash,
        readability,
        fallback,
        pages,
        warnings: warningsOf(source, order, fits ? null : pages),
        persona: ref(persona),
        owner: ref(currentUser(ctx)),
        createdAt: ctx.now(),
      });
      await em.flush();
      return row;
    }),
  );
}

/** An export whose file is missing or damaged gets a new one under a new key: two that make it at once do not mix. */
async function remade(ctx: Context, { id, format }: Export, persona: Persona, source: DocumentSource): Promise<Export> {
  const { letter, fallback } = await writeLetter(ctx, persona.id, source);
  const { bytes } = await render(ctx, source, letter);
  const storageKey = `exports/${randomUUID()}`;
  let before = storageKey;
  const row = await storing(ctx, { key: storageKey, bytes, mediaType: MEDIA_TYPES[format] }, () =>
    ctx.em.transactional(async (em) => {
      await holdPersonas(ctx, em, [persona], 'export');
      const known = await em.findOneOrFail(Export, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      before = known.storageKey;
      em.assign(known, { storageKey, size: bytes.length, sha256: sha256Of(bytes), fallback });
      await em.flush();
      return known;
    }),
  );
  await discard(ctx, before);
  return row;
}

/** @throws {UnavailableError} when there is no browser, or it took too long */
export async function render(ctx: Context, source: DocumentSource, letter: Letter | null): Promise<RenderedDocument> {
  try {
    return await renderDocument(ctx, source, letter);
  } catch (error) {
    if (error instanceof PdfUnavailableError)
      throw new UnavailableError(
        'No browser is there to print PDF. Set PUPPETEER_EXECUTABLE_PATH to a Chromium, or export as docx, html or md.',
      );
    if (error instanceof PdfTimeoutError)
      throw new UnavailableError('The PDF took too long to print. Try again in a moment.');
    throw error;
  }
}

const READ_BACK = new Set<ExportFormat>(['pdf', 'docx', 'odt']);

/** What our own reader finds again in a PDF, DOCX or ODT; null for a letter and for formats that nobody reads back. */
async function readBack(
  ctx: Context,
  { format, letter, persona }: DocumentSource,
  bytes: Uint8Array,
): Promise<Readability | null> {
  if (!READ_BACK.has(format) || letter) return null;
  try {
    return await ctx.parser.readBack(bytes, persona, { owner: currentUser(ctx).id });
  } catch (error) {
    if (error instanceof UnreadableFileError)
      throw new UnprocessableError(
        `Our own reader cannot check this document: ${error.message} It can still be made without the check.`,
      );
    throw error;
  }
}

async function checked(ctx: Context, row: Export, source: DocumentSource): Promise<Export> {
  row.readability = await readBack(ctx, source, await readIntact(ctx.storage, row, EXPORT_AGAIN));
  await ctx.em.flush();
  return row;
}

export function listExports(ctx: Context, page: PageArgs): Promise<Export[]> {
  return ctx.em.find(Export, ...newest<Export>({ owner: currentUser(ctx).id }, page));
}

export function getExport(ctx: Context, id: string): Promise<Export> {
  return ctx.em.findOneOrFail(Export, { id, owner: currentUser(ctx).id });
}

/** An absolute link that works for five minutes without a token, for this file and this owner alone. */
export async function personaOf(ctx: Context, row: Export): Promise<Persona> {
  const persona = await row.persona.loadOrFail();
  await recordReading(ctx, [persona]);
  return persona;
}

export function fileUrl(ctx: Context, { id, owner }: Export): string {
  const expires = Math.floor(ctx.now().getTime() / 1000) + LINK_SECONDS;
  const signature = signParts(ctx.config.jwtSecret, 'file', [id, owner.id, String(expires)]);
  return `${ctx.config.publicUrl}/files/${id}?expires=${expires}&signature=${signature}`;
}

/** What a signed link leads to. @throws {NotFoundError} for a link that is expired or changed */
export async function openSignedFile(
  ctx: Context,
  id: string,
  expires: string,
  signature: string,
): Promise<OpenedFile> {
  const gone = new NotFoundError(
    'This link does not work, or no longer. Ask for the export again: its answer has a fresh link.',
  );
  const row = await ctx.em.findOne(Export, { id });
  if (
    !row ||
    !isSignedParts(ctx.config, 'file', [id, row.owner.id, expires], signature) ||
    Number(expires) * 1000 < ctx.now().getTime()
  )
    throw gone;
  return {
    ...intactFile(ctx.storage, row, EXPORT_AGAIN),
    contentType: MEDIA_TYPES[row.format],
    filename: row.filename,
  };
}

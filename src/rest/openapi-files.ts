import { READ_KINDS } from '../parsing/sniff.ts';
import { errors } from './openapi-errors.ts';
import { json, type JsonSchema } from './openapi-types.ts';

const PASSWORD = {
  type: 'object',
  required: ['password'],
  properties: { password: { type: 'string', description: 'The password of the link.' } },
};
const SHARED_FAULTS = {
  401: 'The password is missing or wrong.',
  404: 'There is no such link, or no longer.',
  410: 'The link has ended.',
  429: 'Too many tries; `Retry-After` says how long to wait.',
  503: 'The document cannot be made at the moment.',
};

/** What is no operation of the schema: the upload, and whatever answers bytes. */
export function filePaths(
  uploaded: JsonSchema,
  photo: JsonSchema,
  maxUploadMb: number,
): Record<string, Record<string, JsonSchema>> {
  const fileBody = (description: string): object => ({
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['file'],
          properties: { file: { type: 'string', format: 'binary', description } },
        },
      },
    },
  });

  const binary = { schema: { type: 'string', format: 'binary' } };
  const id = (description: string, name = 'id') => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', format: 'uuid' },
  });
  const text = (name: string, description: string) => ({
    name,
    in: 'query',
    required: true,
    description,
    schema: { type: 'string' },
  });
  const page = { schema: { type: 'string' } };
  const sharedResponses = {
    200: { description: 'The document.', content: { 'text/html': page, 'application/pdf': binary } },
    ...Object.fromEntries(
      Object.entries(SHARED_FAULTS).map(([status, description]) => [
        status,
        { description, content: { 'text/html': page } },
      ]),
    ),
  };
  return {
    '/cv/upload': {
      post: {
        operationId: 'upload_cv',
        tags: ['CVs'],
        summary: 'Uploads a CV and reads it',
        description:
          `Takes a CV of at most ${maxUploadMb} MB, told by its content: ${READ_KINDS}. Waits some seconds for ` +
          `the reading; if that takes longer the answer is \`status: processing\` and GET /cv/{cv_id} ` +
          'tells when it is done. The same bytes uploaded again are the same CV, and put back its stored ' +
          'file where that is missing or damaged.',
        requestBody: fileBody('The CV.'),
        responses: {
          200: { description: 'It was taken.', content: json(uploaded) },
          ...errors(400, 401, 403, 413, 415, 422, 503, 507),
        },
      },
    },
    '/cv/{cv_id}/file': {
      get: {
        operationId: 'cv_file',
        tags: ['Files'],
        summary: 'Downloads an uploaded CV',
        description: 'The file as it was sent; it is compared with its SHA-256 before it is sent.',
        parameters: [id('The CV.', 'cv_id')],
        responses: {
          200: { description: 'The file.', content: { 'application/octet-stream': binary } },
          ...errors(400, 401, 404, 410, 503),
        },
      },
    },
    '/cv/{cv_id}/pages/{n}': {
      get: {
        operationId: 'cv_page',
        tags: ['Files'],
        summary: 'Shows a page of an uploaded PDF',
        description:
          'A picture of two pixels a point: a `bbox` of the provenance, times two, is its place on it. ' +
          'The `ETag` stays while the file does; a request with `If-None-Match` costs no drawing. Other ' +
          'documents have no pages and are answered with 422.',
        parameters: [
          id('The CV.', 'cv_id'),
          {
            ...id('Number of the page.', 'n'),
            schema: { type: 'integer', minimum: 1 },
          },
        ],
        responses: {
          200: { description: 'The picture.', content: { 'image/png': binary } },
          304: { description: 'The picture that the client has is the right one.' },
          ...errors(400, 401, 404, 410, 422, 503),
        },
      },
    },
    '/cv/{cv_id}/view': {
      get: {
        operationId: 'cv_view',
        tags: ['Files'],
        summary: 'Shows an uploaded document that is no PDF',
        description:
          'The document as an HTML page of its text and pictures, without scripts and without anything ' +
          'that would be loaded from elsewhere. A PDF has no such view and is answered with 422: its ' +
          'pages are shown one by one.',
        parameters: [id('The CV.', 'cv_id')],
        responses: {
          200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } },
          ...errors(400, 401, 404, 410, 422, 503),
        },
      },
    },
    '/files/{id}': {
      get: {
        operationId: 'file',
        tags: ['Files'],
        summary: 'Downloads an exported document',
        description: 'What a `file_url` leads to; the signature in it stands for the token.',
        security: [],
        parameters: [
          id('The export.'),
          text('expires', 'When the link ends, in seconds since 1970.'),
          text('signature', 'Signature of the link.'),
        ],
        responses: {
          200: { description: 'The file.', content: { 'application/octet-stream': binary } },
          ...errors(400, 404, 410, 503),
        },
      },
    },
    '/shared/{token}': {
      get: {
        operationId: 'shared',
        tags: ['Sharing'],
        summary: 'Shows a shared persona',
        description:
          'What the `url` of a link leads to: an HTML page or a PDF for people, never indexed. Faults are HTML ' +
          'pages too: 401 asks for the password, which a form sends back by POST.',
        security: [],
        parameters: [{ ...id('Token of the link.', 'token'), schema: { type: 'string' } }],
        responses: sharedResponses,
      },
      post: {
        operationId: 'shared_with_password',
        tags: ['Sharing'],
        summary: 'Shows a shared persona that has a password',
        description: 'As GET does, with the password as a form or as JSON.',
        security: [],
        parameters: [{ ...id('Token of the link.', 'token'), schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: Object.fromEntries(
            ['application/x-www-form-urlencoded', 'application/json'].map((type) => [type, { schema: PASSWORD }]),
          ),
        },
        responses: sharedResponses,
      },
    },
    '/users/me/photo': {
      get: {
        operationId: 'photo_file',
        tags: ['Users'],
        summary: 'Shows the photo of the account',
        description: 'The photo as it was drawn anew, a JPEG.',
        responses: {
          200: { description: 'The photo.', content: { 'image/jpeg': binary } },
          ...errors(401, 404, 503),
        },
      },
      post: {
        operationId: 'upload_photo',
        tags: ['Users'],
        summary: 'Takes the photo of the account',
        description:
          `Takes a JPEG, PNG or WebP of at most ${maxUploadMb} MB, told by its content, in place of an earlier one. It is ` +
          'drawn anew without metadata; documents bear it where an export says `photo: true`, and no model is sent it.',
        requestBody: fileBody('The photo.'),
        responses: {
          200: { description: 'It was taken.', content: json(photo) },
          ...errors(400, 401, 413, 415, 422, 503, 507),
        },
      },
    },
    '/users/me/export': {
      get: {
        operationId: 'takeout',
        tags: ['Files'],
        summary: 'Downloads everything of the account',
        description:
          'A zip: every row as JSON, the CVs as they were sent and every exported document; ' +
          '`files/manifest.json` tells of each file whether it is there, missing or damaged.',
        responses: { 200: { description: 'The zip.', content: { 'application/zip': binary } }, ...errors(401, 503) },
      },
    },
    '/templates/{id}/preview.png': {
      get: {
        operationId: 'template_preview',
        tags: ['Files'],
        summary: 'Shows a template',
        description: 'A picture of its first page.',
        security: [],
        parameters: [{ ...id('Name of the template.'), schema: { type: 'string' } }],
        responses: { 200: { description: 'The picture.', content: { 'image/png': binary } }, ...errors(404) },
      },
    },
  };
}

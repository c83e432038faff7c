import mammoth from 'mammoth';
import sanitizeHtml from 'sanitize-html';
import { UnreadableFileError } from '../errors.ts';
import { openArchive } from '../flow/archive.ts';
import { htmlPage } from '../flow/view.ts';

/** Pictures that browsers draw and that hold no script; SVG does, and Windows metafiles nobody draws. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** A portrait and some logos have less; one picture may be shown at many places. */
const MOST_PICTURE_BYTES = 8 * 2 ** 20;
const PICTURE_SOURCE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/;

/** What of an HTML document is left: text, its structure, pictures that it carries itself, and links to the web. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: 'h1 h2 h3 h4 h5 h6 p br ul ol li a img strong em s sup sub table thead tbody tr th td'.split(' '),
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE_SOURCE.test(attribs['src'] ?? ''),
  transformTags: { a: (tagName, { href = '' }) => ({ tagName, attribs: webLink(href) }) },
};

/** An address without a scheme would lead to a route of this service. */
const webLink = (href: string): sanitizeHtml.Attributes =>
  /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' } : {};

/**
 * Renders a Word file as an HTML page that loads nothing and runs nothing.
 *
 * @throws UnreadableFileError
 */
export async function viewDocx(bytes: Uint8Array): Promise<string> {
  await openArchive(bytes);
  return htmlPage(sanitizeHtml(await convert(bytes), ALLOWED));
}

async function convert(bytes: Uint8Array): Promise<string> {
  let left = MOST_PICTURE_BYTES;
  const convertImage = mammoth.images.imgElement(async ({ contentType, readAsBase64String }) => {
    if (!PICTURES.has(contentType) || left <= 0) return { src: '' };
    const data = await readAsBase64String();
    left -= data.length;
    return { src: left < 0 ? '' : `data:${contentType};base64,${data}` };
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = { convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw new UnreadableFileError('corrupt', undefined, { cause: error });
  }
}

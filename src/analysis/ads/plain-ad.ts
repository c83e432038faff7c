import sanitizeHtml from 'sanitize-html';

/** Tags that job boards write; a text with none of them stays as it is. */
const MARKUP = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|span|table|tr|td)(?:\s[^<>]*)?\/?>/i;
const ITEM = /<li(?:\s[^<>]*)?>/gi;
const BREAK = /<(?:br|hr|\/?(?:p|div|section|article|ul|ol|li|h[1-6]|table|tr|dt|dd))(?:\s[^<>]*)?\/?>/gi;
/** what the sanitizer writes for signs that HTML needs for itself; the last one may have made the others */
const SIGNS: [string, string][] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** The text of a job ad that was pasted as HTML: a block a line, "- " before items, no tags, no entities. */
export function plainAd(text: string): string {
  if (!MARKUP.test(text)) return text;
  const blocks = text.replace(ITEM, '\n- ').replace(BREAK, '\n');
  const bare = sanitizeHtml(blocks, { allowedTags: [], allowedAttributes: {} });
  return SIGNS.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), bare)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*\n ?/g, '\n\n')
    .trim();
}

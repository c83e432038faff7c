import { safeHref } from '../../../safe-href.ts';

/** What a link shows and where it leads; `href` is null for what no reader may be sent to. */
export interface LinkView {
  text: string;
  href: string | null;
}

/** The address as people write it: without scheme, `www.` and the last slash. */
export const shortUrl = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '');

/** An address that stands by itself in the text, whole, so that any reader sees that it is one. */
export const linkView = (url: string): LinkView => ({ text: url.trim(), href: safeHref(url) });

/** A labelled link; the label is left out where the address already says it (`github.com/…` needs no "GitHub"). */
export function labelledLink(label: string | null, url: string): LinkView {
  const [text, href] = [shortUrl(url), safeHref(url)];
  const said =
    !label ||
    text.toLowerCase().includes(label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')) ||
    /^(website|link|url|web)$/i.test(label);
  return { text: said ? text : `${label}: ${text}`, href };
}

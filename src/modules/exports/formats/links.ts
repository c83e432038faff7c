/** What a link shows and where it leads; `href` is null for what no reader may be sent to. */
export interface LinkView {
  text: string;
  href: string | null;
}

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address when it is one of the web, of mail or of a telephone; `example.org/me` counts as `https://`. */
export function safeHref(url: string): string | null {
  const trimmed = url.trim();
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d+(\/|$)/.test(trimmed)
      ? trimmed
      : /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(trimmed)
        ? `https://${trimmed}`
        : null;
  if (!withScheme || !URL.canParse(withScheme)) return null;
  const parsed = new URL(withScheme);
  return SAFE.has(parsed.protocol) && !parsed.password ? parsed.href : null;
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

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

const caches = new Set<Map<string, unknown>>();
/** A file with more different texts than this starts over; it bounds the memory. */
const MOST_TEXTS = 20_000;

/** The same function, asked once for each text of a file: the measures of words are asked again and again for the same lines. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  caches.add(known);
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined || known.has(text)) return cached as T;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}

/** Forgets all texts, so that nothing of one person's file stays for the next. */
export function forget(): void {
  for (const known of caches) known.clear();
}

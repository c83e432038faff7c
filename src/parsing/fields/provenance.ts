import type { Provenance } from '../../content.ts';
import type { Line } from '../document.ts';
import { boxOf } from '../layout/rows.ts';
import { foldPhrase } from '../text/clean.ts';
import type { Evidence } from './traced.ts';

/** Where a value stands: the page and the box of the segments that hold its words, or of its lines. */
export function provenance(path: string, { lines, confidence }: Evidence, value: unknown): Provenance {
  const first = lines[0];
  const rounded = Math.round(confidence * 100) / 100;
  if (!first?.box) return { path, confidence: rounded, page: null, bbox: null };
  const onPage = lines.filter((l) => l.page === first.page);
  const { x0, x1, top, bottom } = boxOf(segmentsOf(onPage, value));
  const round = (n: number) => Math.round(n * 10) / 10;
  return {
    path,
    confidence: rounded,
    page: first.page,
    bbox: [round(x0), round(top), round(x1 - x0), round(bottom - top)],
  };
}

function segmentsOf(lines: readonly Line[], value: unknown) {
  const all = lines.flatMap((l) => l.segments);
  const words = typeof value === 'string' ? foldPhrase(value) : '';
  const holding = words ? all.filter((s) => foldPhrase(s.text).includes(words)) : [];
  return holding.length > 0 ? holding.slice(0, 1) : all;
}

/** A place on a page that was read in a mirror, as it is on the page. */
export function unmirrored(place: Provenance, mirrors?: ReadonlyMap<number, number>): Provenance {
  const width = mirrors?.get(place.page ?? 0);
  if (width === undefined || !place.bbox) return place;
  const [x, y, w, h] = place.bbox;
  return { ...place, bbox: [Math.round((width - x - w) * 10) / 10, y, w, h] };
}

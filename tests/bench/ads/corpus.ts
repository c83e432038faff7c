import fs from 'node:fs';
import path from 'node:path';

/** A labelled demand of an ad. */
export interface GoldDemand {
  text: string;
  quote: string;
  line: number;
  kind: string;
  importance: 'must' | 'nice';
  any_of?: boolean;
  members?: string[];
  years?: number;
}

/** A labelled ad. */
export interface GoldAd {
  id: string;
  language: string;
  source: { repository?: string } & Record<string, unknown>;
  lines: { text: string; label: string; labels?: string[] }[];
  requirements: GoldDemand[];
}

/** All labelled ads under a folder, by id. */
export function loadAds(dir: string): GoldAd[] {
  return fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')) as GoldAd)
    .filter((ad) => Array.isArray(ad.lines))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const publisherOf = ({ source }: GoldAd): string => source.repository ?? JSON.stringify(source);

/** Ads parted so that those of one publisher stay together, the parts about equally large. */
export function folds(ads: readonly GoldAd[], count: number): GoldAd[][] {
  const out: GoldAd[][] = Array.from({ length: count }, () => []);
  const publishers = [...Map.groupBy(ads, publisherOf)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  for (const [, own] of publishers) out.reduce((a, b) => (b.length < a.length ? b : a)).push(...own);
  return out;
}

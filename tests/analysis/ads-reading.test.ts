import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { likeliest, marginals, type ChainModel } from '../../src/analysis/ads/chain-model.ts';
import { readAd } from '../../src/analysis/ads/read-ad.ts';
import { demandRequirements } from '../../src/analysis/requirements/demand.ts';
import { conceptsOf } from '../../src/wording/ads/concepts.ts';
import { fold } from '../../src/wording/fold.ts';
import { trainChain } from '../bench/ads/train-chain.ts';

const AD = `Ferry Steward (m/f/d)
We are a family company with twelve ships on the Baltic Sea.
Your tasks
- Look after the guests on board and run the bar
Your profile
- Completed training as a hotel specialist
- At least two years of experience in gastronomy
- Fluent Swedish, spoken and written
What we offer
- 30 days of holiday and a company pension
How to apply
Send your documents to crew@example.org`;

describe('reading an ad', () => {
  it('tells what its lines are', () => {
    const kinds = readAd(AD).lines.map(({ kind }) => kind);
    expect(kinds.slice(5, 8)).toEqual(['must', 'must', 'must']);
    expect(kinds[9]).toBe('benefit');
    expect(kinds[3]).toBe('duty');
    expect(kinds[11]).toBe('process');
  });

  it('finds demands where they stand, each in the words of the ad', () => {
    const { demands } = readAd(AD);
    expect([...new Set(demands.map(({ line }) => line))]).toEqual([5, 6, 7]);
    for (const { start, end, line, item } of demands) {
      expect(AD.slice(start, end).length).toBeGreaterThan(0);
      expect(AD.split('\n')[line]).toContain(AD.slice(start, end));
      expect(AD).toContain(item.quote);
    }
  });

  it('leaves qualities of character out', () => {
    const text = AD.replace(
      'What we offer',
      '- Team spirit and a friendly manner\n- Willingness to learn\nWhat we offer',
    );
    const names = readAd(text).demands.map(({ item }) => item.name);
    expect(names.join()).not.toMatch(/spirit|manner|willing/i);
  });

  it('says the whole sentence where the words stand elsewhere too', () => {
    const text = 'Clerk for Swedish guests\nYour profile\n- Very good Swedish\n- Experience with Excel';
    const swedish = readAd(text).demands.find(({ item }) => item.kind === 'language');
    expect(swedish?.item.line).toBe(2);
    expect(text.indexOf(swedish?.item.quote ?? '')).toBeGreaterThan(text.indexOf('profile'));
  });

  it.each(['', ' \n\n', '((((((', `${'a, b or '.repeat(4_000)}`, '- a\n'.repeat(7_000)])(
    'survives text that is no ad (%#)',
    (text) => expect(() => readAd(text)).not.toThrow(),
  );
});

describe('the models', () => {
  it('are small and say what they were fitted on', () => {
    const file = 'src/analysis/ads/models.json';
    expect(fs.statSync(file).size).toBeLessThan(1_000_000);
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
      about: { date: expect.any(String), ads: expect.any(Number), publishers: expect.any(Number) },
    });
  });
});

describe('a linear chain', () => {
  const model: ChainModel = {
    labels: ['a', 'b', 'c'],
    size: 1,
    weights: new Float32Array(3),
    steps: Float32Array.from([0.5, -1, 0.2, 0.1, 0.4, -0.3, -0.6, 0.9, 0]),
  };
  const scores = Float64Array.from([0.3, 0.1, -0.2, -0.5, 0.4, 0.6, 0.2, -0.1, 0.1]);

  const score = (labels: number[]): number =>
    labels.reduce(
      (sum, label, item) => sum + scores[item * 3 + label]! + (item ? model.steps[labels[item - 1]! * 3 + label]! : 0),
      0,
    );
  const ways = Array.from({ length: 27 }, (_, i) => [Math.floor(i / 9), Math.floor(i / 3) % 3, i % 3]);

  it('finds the likeliest of all sequences', () => {
    const best = ways.reduce((a, b) => (score(b) > score(a) ? b : a));
    expect(likeliest(model, scores)).toEqual(best);
  });

  it('sums over all sequences', () => {
    const total = ways.reduce((sum, way) => sum + Math.exp(score(way)), 0);
    const { sure } = marginals(model, scores);
    for (let item = 0; item < 3; item++)
      for (let label = 0; label < 3; label++) {
        const share = ways.filter((way) => way[item] === label).reduce((sum, way) => sum + Math.exp(score(way)), 0);
        expect(sure[item * 3 + label]).toBeCloseTo(share / total, 6);
      }
  });

  it('is fitted to the same weights by the same examples, and learns them', () => {
    const items = [0, 1, 0, 1].map((at) => ({ at: [at], value: [1] }));
    const right = [0, 1, 0, 1].map((label) => new Set([label]));
    const fit = () => trainChain([{ items, right }], { labels: ['a', 'b'], size: 2, rounds: 20, rate: 0.2, decay: 0 });
    expect(fit().weights).toEqual(fit().weights);
    expect(fit().weights[0]).toBeGreaterThan(fit().weights[1]!);
  });
});

describe('what words of ads are about', () => {
  it.each(['knowledge', 'Kenntnisse', 'connaissances', 'conocimientos', 'conoscenza', 'conhecimentos', 'kennis'])(
    '%s is knowledge',
    (word) => expect(conceptsOf(fold(word))).toContain('knowledge'),
  );

  it('says nothing of other words', () => expect(conceptsOf('umbrella')).toEqual([]));
});

describe('the words of a demand', () => {
  it.each(['Experience with Oracle or DB2', 'Erfahrung mit Oracle oder DB2'])(
    'stay one where they are a choice: %s',
    (quote) => {
      const read = demandRequirements(quote);
      expect(read).toHaveLength(1);
      expect(read[0]?.name).toContain('Oracle');
      expect(read[0]?.name).toContain('DB2');
    },
  );

  it('are several where they are a list', () =>
    expect(demandRequirements('Python, Kubernetes and Terraform').length).toBeGreaterThan(1));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../src/list-item.ts';
import { createFairLine, LineFullError } from '../../src/line.ts';

const options = { of: 'things', most: 10, mostOfOwner: 4, retryAfterSeconds: 5 };

it('takes owners in turn, each in the order in which it came', () => {
  const line = createFairLine<string>(options);
  for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) line.join(firstOf(item), item);
  expect(Array.from({ length: 7 }, () => line.next())).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', undefined]);
});

it('forgets who leaves', () => {
  const line = createFairLine<string>(options);
  line.join('a', 'a1');
  line.join('a', 'a2');
  expect([line.leave('a', 'a1'), line.leave('a', 'a1'), line.leave('b', 'b1')]).toEqual([true, false, false]);
  expect([line.length, line.next(), line.next(), line.length]).toEqual([1, 'a2', undefined, 0]);
});

it('never holds more than it may, and serves all that it took', () => {
  const step = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(null));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const line = createFairLine<number>(options);
      const inside = new Map<number, string>();
      steps.forEach((owner, at) => {
        if (owner === null) return void inside.delete(line.next() ?? -1);
        const own = [...inside.values()].filter((each) => each === owner).length;
        const fits = inside.size < options.most && own < options.mostOfOwner;
        if (fits) inside.set(at, (line.join(owner, at), owner));
        else expect(() => line.join(owner, at)).toThrow(LineFullError);
      });
      expect(line.length).toBe(inside.size);
      expect(new Set(line.empty())).toEqual(new Set(inside.keys()));
    }),
  );
});

import { expect, it } from 'vitest';
import { inTurns } from '../src/turns.ts';

const heavy = { list: Array.from({ length: 15_000 }, (_, i) => i) };
const light = { list: [1] };
const lists = ({ list }: { list: unknown[] }) => [list];

it('leaves the rows of an ordinary list as they are, which is one turn', () => {
  const rows = Array.from({ length: 100 }, () => light);
  expect(inTurns(rows, lists)).toEqual(rows);
});

it('gives heavy rows one by one, with a turn of the event loop between', async () => {
  const told: string[] = [];
  const rows = inTurns([heavy, heavy, light, heavy], lists);
  const all = Promise.all(rows.map((row, i) => Promise.resolve(row).then(() => void told.push(`row ${i}`))));
  setImmediate(() => void told.push('another'));
  await all;
  expect(told).toEqual(['row 0', 'another', 'row 1', 'row 2', 'row 3']);
});

import { describe, expect, it } from 'vitest';
import { sources } from '../../src/analysis/vocabulary/sources.ts';
import { canonicalSkill, findSkills, implies, kindOf } from '../../src/analysis/vocabulary/vocabulary.ts';

const files = sources();
const entries = files.flatMap((file) =>
  Object.entries(file.skills).map(([name, entry]) => ({ name, entry, domain: file.domain })),
);
const names = new Set(entries.flatMap(({ name, entry }) => [name, ...(entry.others ?? []), ...(entry.members ?? [])]));

describe('vocabulary data', () => {
  it('defines each skill once', () => {
    const seen = entries.map(({ name }) => name);
    expect(seen.filter((name, i) => seen.indexOf(name) !== i)).toEqual([]);
  });

  it('refers only to skills that exist, and never to itself', () => {
    const wrong = entries.flatMap(({ name, entry }) =>
      [...(entry.implies ?? []), ...(entry.near ?? [])]
        .filter((other) => !names.has(other) || other === name)
        .map((other) => `${name} → ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('finds every skill by its own name, in a list where it is an everyday word', () => {
    const lost = entries
      .filter(({ entry }) => !entry.rare)
      .filter(({ name }) => !findSkills(`Skills: ${name}, Kubernetes`).some((found) => found.skill === name))
      .map(({ name }) => name)
      .filter((name) => !/[()]/.test(name));
    expect(lost).toEqual([]);
  });

  it('never lets two skills imply each other', () => {
    const both = entries.flatMap(({ name, entry }) =>
      (entry.implies ?? []).filter((other) => implies(other, name)).map((other) => `${name} ↔ ${other}`),
    );
    expect(both).toEqual([]);
  });

  it('knows the same thing in four languages', () => {
    expect(['forklift licence', 'Staplerschein', 'carnet de carretillero', 'CACES'].map(canonicalSkill)).toEqual(
      Array(4).fill('Forklift licence'),
    );
    expect(kindOf('Forklift licence')).toBe('licence');
  });

  it('takes programming languages from linguist, beside a better known technology only', () => {
    expect(findSkills('Nim and Python').map((found) => found.skill)).toEqual(['Nim', 'Python']);
    expect(findSkills('Grace and Leo kept the books')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import type { ParsedCv } from '../../src/content.ts';
import { compare } from '../../src/modules/exports/readability.ts';
import { long, persona, short, type TrialPersona } from './people.ts';

/** A reader that finds what the persona says, changed by `change`. */
function readerOf(
  { workHistory, ...rest }: TrialPersona,
  change: (content: ParsedCv['content']) => void = () => {},
): ParsedCv {
  const content = structuredClone({ ...rest, workExperience: workHistory });
  change(content);
  return { content, rawText: '', pageCount: 1, language: 'en', provenance: [], warnings: [] };
}

const lost = (person: TrialPersona, change: (content: ParsedCv['content']) => void) =>
  compare(person, readerOf(person, change))
    .fields.filter(({ ok }) => !ok)
    .map(({ path }) => path);

describe('readability', () => {
  it('is whole when everything was found, whatever the typography', () => {
    expect(compare(long, readerOf(long)).score).toBe(1);
    expect(
      lost(short, (content) => {
        content.name = 'INGRID  HALVORSEN';
        content.links.forEach((link) => {
          link.url = link.url.replace('https://www.', '');
          link.label = null;
        });
        content.skills.reverse();
      }),
    ).toEqual([]);
  });

  it('names the field that is missing or wrong', () => {
    expect(
      lost(short, (content) => {
        content.email = null;
        content.skills.splice(2, 1);
        itemAt(content.workExperience, 1).company = 'Nordhavn';
        firstOf(content.workExperience).isCurrent = false;
      }),
    ).toEqual(['email', 'skills[2]', 'work_history[0].is_current', 'work_history[1].company']);
  });

  it('blames a lost entry on itself and not on those after it', () => {
    expect(
      new Set(
        lost(long, (content) => {
          content.workExperience.splice(1, 1);
        }).map((path) => path.split('.')[0]),
      ),
    ).toEqual(new Set(['work_history[1]']));
    expect(
      lost(long, (content) => {
        content.education.unshift({ ...itemAt(content.education, 1), institution: 'Invented' });
      }),
    ).toEqual([]);
  });

  it('does not ask for what is hidden or empty', () => {
    const hidden = { ...short, sections: [{ key: 'skills', title: null, visible: false, markdown: null }] };
    expect(
      lost(hidden, (content) => {
        content.skills = [];
      }),
    ).toEqual([]);
    expect(compare(persona({}), readerOf(persona({})))).toEqual({ score: 1, fields: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { askedPractices, shownPractices } from '../../src/analysis/practices/find-practices.ts';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import type { PersonaContent } from '../../src/content.ts';
import { buildSubject, certificate, job, studies, TODAY } from './matching-builders.ts';

const asked = (text: string) => askedPractices(text).map(({ practice }) => practice);
const shown = (text: string, language: string | null = 'en') =>
  shownPractices(text, language).map(({ practice }) => practice);

describe('practices', () => {
  it.each(['Staff supervision and leading', 'Erfahrung in Personalführung', 'Encadrement', 'Manejo de personal'])(
    'are named by a demand in whatever language: %s',
    (text) => expect(asked(text)).toContain('leadership'),
  );

  it('are shown by the words of the own language, and by names of tools in all', () => {
    expect(shown('Leite ein Team von vier Floristinnen', 'de')).toContain('leadership');
    expect(shown('Leite ein Team von vier Floristinnen', 'fr')).not.toContain('leadership');
    expect(shown('Tabellen in Excel', 'de')).toContain('computerSkills');
    expect(shown('Leite ein Team von vier Floristinnen', null)).toContain('leadership');
  });

  it('say where in the text', () => {
    const text = 'In spring she led the night crew of the ferry';
    expect(shownPractices(text, 'en').map(({ start, end }) => text.slice(start, end))).toContain('led the night crew');
  });

  it('need the words of a phrase near each other and in their order', () => {
    expect(shown('led a small team')).toContain('leadership');
    expect(shown('led the restoration of an old harbour with a team')).not.toContain('leadership');
    expect(shown('a team that led')).not.toContain('leadership');
  });
});

const florist: Partial<PersonaContent> = {
  headline: 'Florist',
  summary: 'Florist in a shop of the old town with a love of wild flowers and of the people who come for them.',
  skills: ['Bouquets', 'Wreaths'],
  education: [studies('Diploma', 'Floristry')],
  workHistory: [
    job({
      title: 'Florist',
      startDate: '2016-01',
      isCurrent: true,
      highlights: [
        'Talk with some 40 customers a day at the counter and take their orders',
        'Answer complaints of customers the same day',
        'Taught three apprentices to tie and wire',
        'Work beside the palliative ward and make its flowers',
      ],
    }),
  ],
};
const cover = (line: string, parts = florist) =>
  analyseRoleMatch(buildSubject(parts), `Shop Assistant\n\nRequirements:\n- ${line}`, { today: TODAY }).coverage[0];

describe('work that shows a practice', () => {
  it('speaks for a demand that no word of the persona repeats', () => {
    const { status, evidence } = cover('Customer service')!;
    expect(['met', 'partial']).toContain(status);
    expect(evidence[0]?.quote).toContain('customers');
  });

  it('does not meet what has a name of its own', () => {
    expect(cover('Zendesk')?.status).not.toBe('met');
  });

  it('is no further training, certificate or degree in it', () => {
    const line = 'Certificate in palliative care';
    expect(cover(line)?.status).not.toBe('met');
    expect(cover(line, { ...florist, certifications: [certificate('Palliative care, 160 hours')] })?.status).toBe(
      'met',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import { analyseGeneral } from '../../src/analysis/general/analyse.ts';
import type { PersonaContent } from '../../src/content.ts';
import { TODAY, role, strongPersonas, subjectOf } from './personas.ts';

const analyse = (content: PersonaContent) => analyseGeneral(subjectOf(content), { today: TODAY });

function issueAfter(
  rule: string,
  change: (content: PersonaContent) => void,
  language: keyof typeof strongPersonas = 'en',
) {
  const content = strongPersonas[language]();
  change(content);
  return analyse(content).issues.filter((issue) => issue.rule === rule);
}

const highlight = (content: PersonaContent, text: string) => {
  firstOf(content.workHistory).highlights[1] = text;
};

describe('a strong persona', () => {
  it.each(['en', 'es', 'de', 'fr'] as const)('in %s gives no alarm', (language) => {
    const report = analyse(strongPersonas[language]());
    expect(report.issues.filter(({ severity }) => severity !== 'low')).toEqual([]);
    expect(report.score).toBeGreaterThanOrEqual(97);
  });

  it('gives the same report each time', () => {
    expect(analyse(strongPersonas.fr())).toEqual(analyse(strongPersonas.fr()));
  });
});

describe('each rule sees its defect', () => {
  const cases: [rule: string, field: string, change: (content: PersonaContent) => void][] = [
    [
      'contact.name_missing',
      'name',
      (c) => {
        c.name = null;
      },
    ],
    [
      'contact.email_missing',
      'email',
      (c) => {
        c.email = null;
      },
    ],
    [
      'contact.phone_missing',
      'phone',
      (c) => {
        c.phone = null;
      },
    ],
    [
      'contact.location_missing',
      'location',
      (c) => {
        c.location = null;
      },
    ],
    [
      'contact.link_missing',
      'links',
      (c) => {
        c.links = [];
      },
    ],
    [
      'contact.email_unprofessional',
      'email',
      (c) => {
        c.email = 'vodka.warrior.77@example.org';
      },
    ],
    [
      'summary.missing',
      'summary',
      (c) => {
        c.summary = '  ';
      },
    ],
    [
      'summary.too_long',
      'summary',
      (c) => {
        c.summary = Array.from({ length: 130 }, (_, i) => `pallet${i}`).join(' ');
      },
    ],
    [
      'summary.generic',
      'summary',
      (c) => {
        c.summary =
          'A reliable and motivated individual with a strong work ethic who is seeking new challenges in ' +
          'a growing company.';
      },
    ],
    [
      'work.missing',
      'work_history',
      (c) => {
        c.workHistory = [];
      },
    ],
    [
      'work.dates_missing',
      'work_history[1].start_date',
      (c) => {
        Object.assign(itemAt(c.workHistory, 1), { startDate: null, endDate: null });
      },
    ],
    [
      'work.dates_missing',
      'work_history[1].end_date',
      (c) => {
        itemAt(c.workHistory, 1).endDate = null;
      },
    ],
    [
      'work.dates_inverted',
      'work_history[1].end_date',
      (c) => {
        Object.assign(itemAt(c.workHistory, 1), { startDate: '2020-02', endDate: '2017-08' });
      },
    ],
    [
      'work.gap',
      'work_history[0].start_date',
      (c) => {
        firstOf(c.workHistory).startDate = '2021-08';
      },
    ],
    [
      'work.overlap',
      'work_history[1].end_date',
      (c) => {
        itemAt(c.workHistory, 1).endDate = '2021-05';
      },
    ],
    [
      'work.order',
      'work_history',
      (c) => {
        c.workHistory.reverse();
      },
    ],
    [
      'work.no_highlights',
      'work_history[0].highlights',
      (c) => {
        firstOf(c.workHistory).highlights = [];
      },
    ],
    [
      'work.title_missing',
      'work_history[0].title',
      (c) => {
        firstOf(c.workHistory).title = null;
      },
    ],
    [
      'work.company_missing',
      'work_history[0].company',
      (c) => {
        firstOf(c.workHistory).company = '';
      },
    ],
    [
      'highlight.unquantified',
      'work_history[0].highlights[1]',
      (c) => highlight(c, 'Improved the loading of lorries at several gates'),
    ],
    [
      'highlight.weak_verb',
      'work_history[0].highlights[1]',
      (c) => highlight(c, 'In charge of loading 40 lorries a day'),
    ],
    [
      'highlight.first_person',
      'work_history[0].highlights[1]',
      (c) => highlight(c, 'Loaded 40 lorries a day with my own crew'),
    ],
    [
      'highlight.too_long',
      'work_history[0].highlights[1]',
      (c) => highlight(c, `Loaded 40 lorries ${'and then some more of them '.repeat(8)}`),
    ],
    [
      'highlight.duplicate',
      'work_history[1].highlights[0]',
      (c) => {
        itemAt(c.workHistory, 1).highlights[0] = firstOf(firstOf(c.workHistory).highlights);
      },
    ],
    [
      'skills.missing',
      'skills',
      (c) => {
        c.skills = [];
      },
    ],
    [
      'skills.too_many',
      'skills',
      (c) => {
        c.skills = Array.from({ length: 45 }, (_, i) => `Skill ${i}`);
      },
    ],
    [
      'skills.unsupported',
      'skills[4]',
      (c) => {
        c.skills.push('Kubernetes');
      },
    ],
    ['skills.unlisted', 'skills', (c) => highlight(c, 'Wrote 12 loading reports in Python for 3 sites')],
    [
      'education.missing',
      'education',
      (c) => {
        c.education = [];
      },
    ],
    [
      'education.dates_missing',
      'education[0].end_date',
      (c) => {
        Object.assign(firstOf(c.education), { startDate: null, endDate: null });
      },
    ],
    ['text.spelling', 'work_history[0].highlights[1]', (c) => highlight(c, 'Succesfully loaded 40 lorries a day')],
    [
      'text.buzzword',
      'headline',
      (c) => {
        c.headline = 'Logistics ninja and thought leader';
      },
    ],
    [
      'text.placeholder',
      'work_history[0].company',
      (c) => {
        firstOf(c.workHistory).company = '<Employer name>';
      },
    ],
    [
      'document.too_short',
      'work_history[0]',
      (c) => {
        Object.assign(c, {
          summary: null,
          education: [],
          skills: [],
          workHistory: [role('Clerk', 'Post', '2020-03', null, ['Sorted 40 letters'])],
        });
      },
    ],
    [
      'document.too_long',
      'work_history[1]',
      (c) => {
        firstOf(c.workHistory).highlights = Array.from(
          { length: 100 },
          (_, i) => `Loaded order number ${i} for the harbour branch within ${i + 2} hours of the call`,
        );
      },
    ],
    [
      'personal.sensitive',
      'summary',
      (c) => {
        c.summary += ' Divorced, one daughter.';
      },
    ],
  ];

  it.each(cases)('%s at %s', (rule, field, change) => {
    const issues = issueAfter(rule, change);
    expect(issues.map((issue) => issue.field)).toContain(field);
  });

  it('layout from what the reading of the document found', () => {
    const document = {
      pageCount: 2,
      language: 'en',
      warnings: [
        { code: 'two_columns', message: '' },
        { code: 'hidden_text', message: '' },
        { code: 'hidden_text', message: '' },
      ],
    };
    const report = analyseGeneral({ ...subjectOf(strongPersonas.en()), document }, { today: TODAY });
    expect(report.issues.map(({ rule }) => rule).filter((rule) => rule.startsWith('layout.'))).toEqual([
      'layout.hidden_text',
      'layout.two_columns',
    ]);
  });

  it('names every rule and field once, and sorts by severity', () => {
    const content = strongPersonas.en();
    for (const [, , change] of cases.filter(([rule]) => rule.startsWith('contact.') || rule.startsWith('highlight.')))
      change(content);
    const { issues } = analyse(content);
    expect(new Set(issues.map(({ rule, field }) => `${rule} ${field}`)).size).toBe(issues.length);
    const ranks = issues.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe('wording in four languages', () => {
  it.each([
    ['en', 'highlight.weak_verb', 'Tasked with counting 900 pallets a week'],
    ['es', 'highlight.weak_verb', 'Encargada de contar 900 camas a la semana'],
    ['de', 'highlight.weak_verb', 'Mitwirkung an 12 Abschlüssen im Jahr'],
    ['fr', 'highlight.weak_verb', 'En charge de 12 chantiers par an'],
    ['es', 'highlight.first_person', 'Cuidé a 30 pacientes con mi equipo'],
    ['de', 'highlight.first_person', 'Ich plante 12 Budgets im Jahr'],
    ['fr', 'highlight.first_person', 'J’ai monté 22 charpentes dans la région'],
    ['es', 'highlight.unquantified', 'Mejoré la atención de muchos pacientes de la planta'],
    ['de', 'highlight.unquantified', 'Verbesserte die Planung für mehrere Werke der Gruppe'],
    ['fr', 'highlight.unquantified', 'Amélioré la sécurité de plusieurs chantiers de la région'],
    ['es', 'text.spelling', 'Reduje 12 errores en la admnistración de la planta'],
    ['de', 'text.spelling', 'Führte 12 Qualitätsprüfungen mit der Geschäfsführung durch'],
    ['fr', 'text.spelling', 'Réduit de 12 % les coûts avec le développment de la filière'],
    ['es', 'text.buzzword', 'Profesional proactiva con visión holística y 12 proyectos'],
    ['de', 'text.buzzword', 'Dynamische Macherin mit 12 Projekten im Jahr'],
    ['fr', 'text.buzzword', 'Encadré 12 apprentis avec une approche disruptive et dynamique'],
    ['es', 'text.placeholder', 'Describa aquí sus logros en 2 líneas'],
    ['de', 'text.placeholder', 'Bitte hier 3 Erfolge eintragen'],
    ['fr', 'text.placeholder', 'Indiquez ici 3 réalisations'],
  ] as const)('%s: %s in “%s”', (language, rule, text) => {
    const [issue] = issueAfter(rule, (content) => highlight(content, text), language);
    expect(issue?.field).toBe('work_history[0].highlights[1]');
    expect(text).toContain(issue?.evidence);
  });

  it.each([
    ['en', 'Jewish, aged 41, two kids'],
    ['es', 'Estado civil: soltera, católica'],
    ['de', 'Verheiratet, geboren am 3. Mai 1985'],
    ['fr', 'Née le 3 mai 1985, mariée, deux enfants'],
  ] as const)('%s: sensitive facts in “%s”', (language, text) => {
    const [issue] = issueAfter(
      'personal.sensitive',
      (content) => {
        content.interests = [text];
      },
      language,
    );
    expect(issue?.field).toBe('interests[0]');
  });

  it('leaves alone what only looks like a defect', () => {
    const innocent = strongPersonas.en();
    firstOf(innocent.workHistory).highlights = [
      'Cared for 14 diabetic patients and recorded their date of birth and blood group in 2 systems',
      'Ran Phase I of 3 trials for the Catholic University hospital',
      'Audited 12 outstanding invoices under ISO 9001 for the US branch',
      'Mapped 40 contacts and contracts in HubSpot, keeping the [1] footnotes',
      'Taught 25 children of divorced and single parents to read within 8 months',
    ];
    expect(analyse(innocent).issues.filter(({ severity }) => severity !== 'low')).toEqual([]);
  });
});

describe('a report of very many issues', () => {
  it('tells the first of each rule, and what is severe before all', () => {
    const content = strongPersonas.en();
    content.email = null;
    content.skills = [];
    content.workHistory = Array.from({ length: 20 }, (_, i) =>
      role(
        `Clerk ${i}`,
        `Shop ${i}`,
        null,
        null,
        Array.from({ length: 300 }, (_bullet, n) => `Was tasked with shelf ${n}`),
      ),
    );
    const { issues, score } = analyse(content);
    expect(issues.length).toBeLessThanOrEqual(300);
    const ofRule = (rule: string) => issues.filter((issue) => issue.rule === rule).length;
    expect(ofRule('highlight.weak_verb')).toBe(50);
    expect(ofRule('contact.email_missing')).toBe(1);
    expect(ofRule('skills.missing')).toBe(1);
    expect(issues.map(({ severity }) => severity)).toEqual(
      issues
        .map(({ severity }) => severity)
        .toSorted((a, b) => ['high', 'medium', 'low'].indexOf(a) - ['high', 'medium', 'low'].indexOf(b)),
    );
    expect(score).toBeLessThan(50);
  });
});

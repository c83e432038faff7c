import { describe, expect, it } from 'vitest';
import { itemAt } from '../../src/list-item.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { isFromRight, mirrored } from '../../src/parsing/pdf/mirrored.ts';
import type { Word } from '../../src/parsing/pdf/words.ts';
import { findDates } from '../../src/parsing/text/dates.ts';
import { CV_WORDS } from '../../src/wording/cv/all.ts';

interface Sample {
  name: string;
  headings: [work: string, education: string, skills: string, languages: string];
  role: [title: string, company: string, dates: string];
  study: [school: string, degree: string, field: string];
  skills: string[];
  language: [name: string, level: string];
}

/** An invented person of each language, whose words are not those of another test. */
const SAMPLES: Record<string, Sample> = {
  cs: {
    name: 'Květoslava Hrubá',
    headings: ['Profesní praxe', 'Vzdělání', 'Dovednosti', 'Jazyk'],
    role: ['Zdravotní sestra', 'Nemocnice Šumava a.s.', 'břez 2019 – dosud'],
    study: ['Střední zdravotnická škola Písek', 'Maturita', 'Ošetřovatelství'],
    skills: ['První pomoc', 'Excel'],
    language: ['Němčina', 'B1'],
  },
  da: {
    name: 'Asger Vindfeld',
    headings: ['Joberfaring', 'Uddannelse', 'Færdigheder', 'Sprog'],
    role: ['Butiksassistent', 'Vesterhavs Cykler ApS', 'mar. 2019 – d.d.'],
    study: ['Aarhus Universitet', 'Kandidat', 'Historie'],
    skills: ['Kasse', 'Lagerstyring'],
    language: ['Tysk', 'flydende'],
  },
  no: {
    name: 'Torbjørn Eikeland',
    headings: ['Yrkeserfaring', 'Utdannelse', 'Ferdigheter', 'Språkferdigheter'],
    role: ['Prosjektleder', 'Fjellbygg AS', 'mars 2019 – nå'],
    study: ['Universitetet i Agder', 'Mastergrad', 'Historie'],
    skills: ['Kalkyle', 'Revit'],
    language: ['Tysk', 'grunnleggende'],
  },
  pl: {
    name: 'Dobrosława Jeż',
    headings: ['Przebieg kariery', 'Wykształcenie', 'Umiejętność', 'Język obcy'],
    role: ['Pielęgniarka', 'Szpital Miejski Sp. z o.o.', 'mar 2019 – nadal'],
    study: ['Uniwersytet Medyczny w Łodzi', 'Licencjat', 'Pielęgniarstwo'],
    skills: ['EKG', 'Pierwsza pomoc'],
    language: ['Francuski', 'biegły'],
  },
  ro: {
    name: 'Viorica Dumbravă',
    headings: ['Experiența profesională', 'Studii', 'Aptitudini', 'Limbi vorbite'],
    role: ['Farmacist', 'Farmacia Verde SRL', 'mar. 2019 – în prezent'],
    study: ['Universitatea din Craiova', 'Masterat', 'Farmacie'],
    skills: ['Gestiune', 'Consiliere'],
    language: ['Franceză', 'fluent'],
  },
  sv: {
    name: 'Ebba Granholm',
    headings: ['Yrkeserfarenhet', 'Utbildningsbakgrund', 'Färdigheter', 'Språkkunskaper'],
    role: ['Verksamhetsledare', 'Skogsro Omsorg AB', 'mars 2019 – pågående'],
    study: ['Linnéuniversitetet', 'Kandidatexamen', 'Socialt arbete'],
    skills: ['Schemaläggning', 'Budget'],
    language: ['Engelska', 'flytande'],
  },
  tr: {
    name: 'Nilüfer Özkan',
    headings: ['Mesleki Deneyim', 'Öğrenim Durumu', 'Beceriler', 'Diller'],
    role: ['Muhasebe Uzmanı', 'Toros Tekstil A.Ş.', 'Mar 2019 – Devam ediyor'],
    study: ['Çukurova Üniversitesi', 'Yüksek lisans', 'Maliye'],
    skills: ['Logo Tiger', 'Excel'],
    language: ['Fransızca', 'Orta'],
  },
  uk: {
    name: 'Соломія Дереза',
    headings: ['Трудова діяльність', 'Навчання', 'Вміння', 'Володіння мовами'],
    role: ['Фармацевт', 'ТОВ «Зелена аптека»', 'березень 2019 – зараз'],
    study: ['Львівський медичний університет', 'Магістр', 'Фармація'],
    skills: ['Облік товару', 'Excel'],
    language: ['Польська', 'середній'],
  },
  ar: {
    name: 'سلمى الخطيب',
    headings: ['الخبرة المهنية', 'المؤهلات العلمية', 'المهارات', 'اللغات'],
    role: ['صيدلانية', 'شركة الدواء الأخضر', 'مارس 2019 – حتى الآن'],
    study: ['جامعة دمشق', 'بكالوريوس', 'الصيدلة'],
    skills: ['إدارة المخزون', 'Excel'],
    language: ['الفرنسية', 'جيد'],
  },
  he: {
    name: 'תמר גולדפרב',
    headings: ['ניסיון מקצועי', 'השכלה', 'כישורים', 'שפות'],
    role: ['מעצבת', 'סטודיו השקד בע"מ', 'מרץ 2019 – היום'],
    study: ['אוניברסיטת בן גוריון', 'תואר ראשון', 'עיצוב'],
    skills: ['Figma', 'איור'],
    language: ['אנגלית', 'רמה טובה'],
  },
  ja: {
    name: '森下 千尋',
    headings: ['職務経歴', '学歴', 'スキル', '語学'],
    role: ['看護師', '医療法人みどり病院', '2019年3月～現在'],
    study: ['金沢大学', '学士', '看護学'],
    skills: ['救急対応', 'Excel'],
    language: ['英語', '日常会話'],
  },
  ko: {
    name: '선우민',
    headings: ['경력사항', '학력사항', '보유기술', '외국어'],
    role: ['간호사', '푸른병원', '2019년 3월 ~ 현재'],
    study: ['전남대학교', '학사', '간호학'],
    skills: ['응급처치', 'Excel'],
    language: ['영어', '중급'],
  },
  zh: {
    name: '司徒文静',
    headings: ['工作经历', '教育背景', '专业技能', '语言能力'],
    role: ['会计主管', '青山茶业有限公司', '2019年3月至今'],
    study: ['四川大学', '硕士', '会计学'],
    skills: ['金蝶', 'Excel'],
    language: ['英语', '熟练'],
  },
};

const textOf = ({ name, headings, role, study, skills, language }: Sample): string => {
  const [work, education, abilities, languages] = headings;
  return [
    name,
    'someone@example.com',
    '',
    work,
    '',
    `${role[0]}, ${role[1]}`,
    role[2],
    '',
    education,
    '',
    study[0],
    `${study[1]}, ${study[2]}`,
    '2014 - 2018',
    '',
    abilities,
    '',
    skills.join(', '),
    '',
    languages,
    '',
    `${language[0]} (${language[1]})`,
  ].join('\n');
};

describe('a CV in each language that has a file of words', () => {
  it('there is one', () => expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(CV_WORDS).toSorted()));

  it.each(Object.entries(SAMPLES))('%s', async (_code, sample) => {
    const { content } = await parseCv(Buffer.from(textOf(sample)));
    const { role, study } = sample;
    expect(content).toMatchObject({
      name: sample.name,
      workExperience: [{ title: role[0], company: role[1], startDate: '2019-03', endDate: null, isCurrent: true }],
      education: [
        { institution: study[0], degree: study[1], fieldOfStudy: study[2], startDate: '2014', endDate: '2018' },
      ],
      skills: sample.skills,
      languages: [{ language: sample.language[0], fluency: sample.language[1] }],
    });
  });
});

describe('forms of Japan and Korea', () => {
  const rows = [
    ['平成24', '3', '長野県立松本高等学校 卒業'],
    ['平成24', '4', '信州大学 農学部 森林科学科 入学'],
    ['平成28', '3', '信州大学 農学部 森林科学科 卒業'],
    ['', '', '職歴'],
    ['平成28', '4', '株式会社北信林業 入社'],
    ['令和元', '6', '一身上の都合により退社'],
    ['令和元', '7', '安曇野製材有限会社 入社'],
    ['', '', '現在に至る'],
    ['', '', '免許・資格'],
    ['平成25', '8', '普通自動車第一種運転免許 取得'],
  ] as const;
  const whole = {
    name: '宮沢 直樹',
    email: 'someone@example.jp',
    education: [
      { institution: '長野県立松本高等学校', startDate: null, endDate: '2012-03' },
      { institution: '信州大学', fieldOfStudy: '森林科学科', startDate: '2012-04', endDate: '2016-03' },
    ],
    workExperience: [
      { company: '株式会社北信林業', title: null, startDate: '2016-04', endDate: '2019-06', isCurrent: false },
      { company: '安曇野製材有限会社', startDate: '2019-07', endDate: null, isCurrent: true },
    ],
    certifications: [{ name: '普通自動車第一種運転免許', date: '2013-08' }],
  };
  const head = [
    '履歴書',
    '',
    '氏名　宮沢 直樹',
    '現住所　〒390-0000 長野県松本市',
    'E-mail　someone@example.jp',
    '',
    '学歴',
  ];

  it.each([
    ['in a line each', (year: string, month: string) => `${year}年${month}月　`],
    ['in columns', (year: string, month: string) => `${year}\t${month}\t`],
  ])('tell a life as events, %s', async (_name, dated) => {
    const events = rows.map(([year, month, what]) => (year ? dated(year, month) + what : `\n${what}`));
    const { content, provenance } = await parseCv(Buffer.from([...head, ...events].join('\n')));
    expect(content).toMatchObject(whole);
    expect(provenance.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['work_experience[0].company', 'work_experience[0].end_date', 'education[1].start_date']),
    );
  });

  it('in Korean as well', async () => {
    const rows = [
      '이력서',
      '',
      '성명: 황보경',
      '이메일: someone@example.kr',
      '',
      '학력사항',
      '2008년 3월 강원대학교 입학',
      '2012년 2월 강원대학교 졸업',
      '',
      '경력사항',
      '2012년 3월 (주)설악유통 입사',
      '2018년 5월 퇴사',
    ];
    const { content } = await parseCv(Buffer.from(rows.join('\n')));
    expect(content).toMatchObject({
      name: '황보경',
      education: [{ institution: '강원대학교', startDate: '2008-03', endDate: '2012-02' }],
      workExperience: [{ company: '(주)설악유통', startDate: '2012-03', endDate: '2018-05' }],
    });
  });
});

describe('one line for an entry', () => {
  it.each([
    ['2019.03 - 至今    青山茶业有限公司    会计主管', '青山茶业有限公司', '会计主管'],
    ['2019年3月～現在　株式会社みどり製作所　購買主任', '株式会社みどり製作所', '購買主任'],
    ['2019.03 ~ 현재   주식회사 푸른나무   회계 담당', '주식회사 푸른나무', '회계 담당'],
    ['2019年3月至今，青山茶业有限公司，会计主管', '青山茶业有限公司', '会计主管'],
  ])('%s', async (row, company, title) => {
    const heading = /[가-힣]/.test(row) ? '경력사항' : '工作经历';
    const rows = ['a@example.com', '', heading, row, '- A', '', '技能', 'Excel、金蝶、SAP'];
    const { content } = await parseCv(Buffer.from(rows.join('\n')));
    expect(content.workExperience).toMatchObject([{ company, title, startDate: '2019-03', isCurrent: true }]);
    expect(content.skills).toEqual(['Excel', '金蝶', 'SAP']);
  });
});

describe('dates', () => {
  it.each([
    ['2019年3月～2021年5月', '2019-03', '2021-05'],
    ['2019年3月至2021年5月', '2019-03', '2021-05'],
    ['2019年03月15日から2021年5月1日まで', '2019-03-15', '2021-05-01'],
    ['平成31年4月－令和3年3月', '2019-04', '2021-03'],
    ['昭和63年～平成元年', '1988', '1989'],
    ['令和元年9月～現在に至る', '2019-09', null],
    ['2019年3月至今', '2019-03', null],
    ['2019년 3월부터 2021년 5월까지', '2019-03', '2021-05'],
    ['2019. 3. ~ 현재', '2019-03', null],
    ['2019.3-2021.5', '2019-03', '2021-05'],
    ['2019年～2021年', '2019', '2021'],
    ['من آذار 2019 إلى أيار 2021', '2019-03', '2021-05'],
    ['paź 2019 – obecnie', '2019-10', null],
    ['kvě 2019 – dosud', '2019-05', null],
    ['Ağu 2019 – Halen', '2019-08', null],
  ])('%s', (text, start, end) => {
    expect(findDates(text)).toMatchObject([{ start, end, current: end === null }]);
  });
});

describe('a page from right to left', () => {
  const word = (text: string, x0: number): Word => ({
    text,
    x0,
    x1: x0 + text.length * 5,
    baseline: 100,
    size: 10,
    style: { size: 10, bold: false, italic: false, color: '#000000' },
    spaced: true,
    tracking: 0,
  });
  /** words as they are drawn: from left to right, and so are their letters */
  const drawn = (...texts: string[]): Word[] => {
    let x = 20;
    return texts.map((text) => {
      const at = word(text, x);
      x = at.x1 + 3;
      return at;
    });
  };
  const read = (...texts: string[]) =>
    mirrored(drawn(...texts), 600)
      .toSorted((a, b) => a.x0 - b.x0)
      .map(({ text }) => text);

  it('is told by its letters', () => {
    expect(isFromRight(drawn('דקש', 'Excel'))).toBe(false);
    expect(isFromRight(drawn('דקשה', 'תרבח', 'Excel'))).toBe(true);
    expect(isFromRight(drawn('2019', '+972'))).toBe(false);
  });

  it.each([
    ['letters and words', ['דקשה', 'תרבח'], ['חברת', 'השקד']],
    ['letters in the forms that they are drawn in', ['ﺔﻛﺮﺷ'], ['شركة']],
    ['Latin phrases', ['(Power', 'BI)', 'עדי'], ['ידע', '(Power', 'BI)']],
    ['addresses', ['a.b@example.com', ':ל"אוד'], ['דוא"ל:', 'a.b@example.com']],
    ['years', ['2021', '–', '2019', 'םינש'], ['שנים', '2019', '–', '2021']],
    ['telephone numbers', ['+972', '3', '555', '0123', ':ןופלט'], ['טלפון:', '+972', '3', '555', '0123']],
    ['brackets', ['(םא', 'תפש)', 'תירבע'], ['עברית', '(שפת', 'אם)']],
    ['punctuation behind Latin words', [',SAP', ',Excel'], ['Excel,', 'SAP,']],
    ['shares', ['12%-ב'], ['ב-12%']],
  ])('puts %s into the order of reading', (_name, texts, expected) => {
    expect(read(...texts)).toEqual(expected);
  });

  it('keeps distances and widths', () => {
    const words = drawn('תרבח', 'דקשה');
    const [first, last] = [itemAt(words, 0), itemAt(words, 1)];
    const flipped = mirrored(words, 600);
    expect(itemAt(flipped, 0).x0 - itemAt(flipped, 1).x1).toBeCloseTo(last.x0 - first.x1);
    expect(600 - itemAt(flipped, 0).x1).toBeCloseTo(first.x0);
  });
});

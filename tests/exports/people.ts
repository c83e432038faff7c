import type { PersonaContent } from '../../src/content.ts';
import { emptyContent } from '../../src/content.ts';

export type TrialPersona = PersonaContent & { title: string };

const blank = (): PersonaContent => {
  const { workExperience: _, ...content } = emptyContent();
  return { ...content, workHistory: [], sections: [] };
};

export const persona = (content: Partial<TrialPersona>): TrialPersona => ({ title: 'Trial', ...blank(), ...content });

/** Someone with a little of everything. */
export const short = persona({
  name: 'Ingrid Halvorsen',
  headline: 'Operations Manager',
  email: 'ingrid@halvorsen.example',
  phone: '+47 22 55 01 23',
  location: 'Bergen, Norway',
  summary:
    'Runs warehouses that ship on time. Eleven years in cold-chain logistics, from night shift to head of operations.',
  links: [
    { label: 'LinkedIn', url: 'https://www.linkedin.com/in/ingrid-halvorsen-example' },
    { label: 'Website', url: 'https://halvorsen.example' },
  ],
  workHistory: [
    {
      title: 'Head of Operations',
      company: 'Fjord Cold Storage',
      location: 'Bergen, Norway',
      startDate: '2019-04',
      endDate: null,
      isCurrent: true,
      summary: null,
      highlights: [
        'Cut spoilage from 3.1 % to 0.9 % of shipped goods in two years',
        'Lead 64 people on three shifts',
        'Introduced a slot system that halved the waiting time of lorries',
      ],
    },
    {
      title: 'Shift Supervisor',
      company: 'Nordhavn Terminal',
      location: 'Oslo, Norway',
      startDate: '2014-09',
      endDate: '2019-03',
      isCurrent: false,
      summary: 'Night shift of a container terminal.',
      highlights: ['Trained 40 crane operators', 'Kept 1,200 days without a lost-time accident'],
    },
  ],
  education: [
    {
      institution: 'Norwegian School of Logistics',
      degree: 'Bachelor of Science',
      fieldOfStudy: 'Supply Chain Management',
      location: 'Molde, Norway',
      startDate: '2011',
      endDate: '2014',
      isCurrent: false,
      grade: 'B',
      highlights: [],
    },
  ],
  skills: ['Warehouse management', 'SAP EWM', 'Lean', 'HACCP', 'Forecasting', 'SQL', 'Team leadership'],
  languages: [
    { language: 'Norwegian', fluency: 'Native' },
    { language: 'English', fluency: 'Fluent' },
    { language: 'German', fluency: 'B1' },
  ],
  certifications: [{ name: 'Lean Six Sigma Green Belt', issuer: 'IASSC', date: '2018-06', url: null }],
});

const ROLES = [
  'Research Lead',
  'Senior Hydrologist',
  'Field Scientist',
  'Staff Scientist',
  'Project Engineer',
  'Laboratory Technician',
  'Survey Assistant',
];
const PLACES = [
  'Delft, Netherlands',
  'Santiago de Compostela, España',
  'Gdańsk, Poland',
  'Reykjavík, Iceland',
  'Győr, Hungary',
  'Çanakkale, Türkiye',
  'Llanfairpwllgwyngyll, Wales',
];
const POINTS = [
  'Planned and ran 23 measuring campaigns on tidal rivers with crews of up to fourteen people, two ' +
    'vessels and a budget of € 1.8 million a year, none of which ended late',
  'Replaced a chain of spreadsheets by a reproducible pipeline that turns a night of raw sonar into a ' +
    'checked map before breakfast',
  'Supervised nine doctoral students; all of them finished',
  'Negotiated data exchange with 31 harbour authorities in eleven countries',
  'Wrote the safety rules that the institute still uses',
  'Cut the cost of a gauging station from € 42,000 to € 9,500',
];

/** A career of several pages, with everything that a layout may trip over: long words, long lists, long addresses. */
export const long = persona({
  name: 'Dr. Maximiliana Wolfeschlegelsteinhausen-Bergerdorff',
  headline: 'Hydrologist, Research Lead and Occasional Lecturer on the Measurement of Moving Water',
  email: 'maximiliana.wolfeschlegelsteinhausen-bergerdorff@hydrology-institute.example',
  phone: '+31 15 555 01 99 ext. 4412',
  location: 'Oude Delft 180, 2611 HH Delft, Netherlands',
  summary:
    'Measures rivers and the people who use them. Twenty-six years of field work, laboratories and teams ' +
    'on four continents, with a habit of leaving instruments, students and data in better order than she ' +
    'found them.\n\nLooks for a post that joins research with the training of a next generation of field ' +
    'scientists.',
  links: [
    { label: 'LinkedIn', url: 'https://www.linkedin.com/in/maximiliana-wolfeschlegelsteinhausen-bergerdorff-example' },
    { label: 'ORCID', url: 'https://orcid.example/0000-0002-1825-0097' },
    {
      label: 'Data sets',
      url: 'https://data.hydrology-institute.example/people/wolfeschlegelsteinhausen-bergerdorff/collections?sort=newest&view=all',
    },
  ],
  workHistory: ROLES.map((title, index) => ({
    title,
    company:
      [
        'Institute for Water Education',
        'Hydrographic Office',
        'Rivierenwacht B.V.',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      ][index % 4] ?? null,
    location: PLACES[index] ?? null,
    startDate: `${2022 - index * 4}-0${1 + index}`,
    endDate: index === 0 ? null : `${2026 - index * 4}-0${index}`,
    isCurrent: index === 0,
    summary:
      index % 2 === 0 ? 'Responsible for the measuring network of an estuary and for those who keep it running.' : null,
    highlights: POINTS.slice(index % 3, 6 - (index % 2)),
  })),
  education: [
    {
      institution: 'Delft University of Technology',
      degree: 'Doctor of Philosophy',
      fieldOfStudy: 'Civil Engineering and Geosciences',
      location: 'Delft, Netherlands',
      startDate: '2000-09',
      endDate: '2005-06',
      isCurrent: false,
      grade: 'cum laude',
      highlights: [
        'Thesis: Sediment Transport under Breaking Tides',
        'Prize of the faculty for the best thesis of the year',
      ],
    },
    {
      institution: 'Universität Wien',
      degree: 'Diplom',
      fieldOfStudy: 'Meteorologie und Geophysik',
      location: 'Wien, Österreich',
      startDate: '1994',
      endDate: '2000',
      isCurrent: false,
      grade: '1,3',
      highlights: [],
    },
  ],
  skills: [
    'Acoustic Doppler current profiling',
    'Sediment transport',
    'Python',
    'R',
    'Fortran',
    'PostGIS',
    'QGIS',
    'Delft3D',
    'HEC-RAS',
    'MATLAB',
    'Project budgeting',
    'Grant writing',
    'Crew leadership',
    'Small-vessel navigation',
    'Scientific diving',
    'First aid at sea',
    'Data stewardship',
    'Teaching',
    'Ultrahochfrequenzmikrowellenradiometrie',
    'Docker',
    'Git',
    'Statistics',
    'Bayesian inference',
    'Time-series analysis',
    'Remote sensing',
    'Drone surveying',
    'GNSS',
    'Technical writing',
    'Negotiation',
    'Instrument calibration',
  ],
  projects: [
    {
      name: 'OpenTide',
      role: 'Maintainer',
      url: 'https://opentide.example/about',
      startDate: '2016',
      endDate: null,
      summary: 'Free software for the harmonic analysis of tides.',
      highlights: ['Used by 40 harbours', 'Translated into nine languages'],
    },
    {
      name: 'Slow River',
      role: null,
      url: null,
      startDate: '2012-03',
      endDate: '2013-11',
      summary: 'A travelling exhibition about rivers that were straightened.',
      highlights: [],
    },
  ],
  certifications: [
    { name: 'Commercial Diver, Class II', issuer: 'Netherlands Diving Board', date: '2009-05', url: null },
    {
      name: 'Master of Small Vessels',
      issuer: 'Maritime Authority',
      date: '2007',
      url: 'https://maritime.example/certificates/8812',
    },
  ],
  languages: [
    { language: 'German', fluency: 'Native' },
    { language: 'Dutch', fluency: 'C2' },
    { language: 'English', fluency: 'C2' },
    { language: 'Español', fluency: 'B2' },
    { language: 'Português', fluency: 'A2' },
  ],
  awards: [
    {
      title: 'Golden Gauge',
      issuer: 'European Rivers Network',
      date: '2019-10',
      summary: 'For a gauging station that anyone can build.',
    },
  ],
  publications: [
    {
      name: 'A Cheap Gauge for Expensive Rivers',
      publisher: 'Journal of Field Hydrology',
      date: '2018-02',
      url: 'https://journal.example/2018/02/cheap-gauge',
      summary: 'Design and three years of operation.',
    },
    { name: 'Why Tides Lie', publisher: 'Annals of Estuarine Measurement', date: '2014', url: null, summary: null },
    {
      name: 'Sediment Transport under Breaking Tides',
      publisher: 'Delft University Press',
      date: '2005',
      url: null,
      summary: null,
    },
  ],
  volunteering: [
    {
      organization: 'Reddingsbrigade',
      role: 'Instructor',
      startDate: '2008',
      endDate: '2020',
      summary: 'Teaches rescue swimming to teenagers.',
      highlights: ['Trained 300 swimmers'],
    },
  ],
  interests: ['Long-distance skating', 'Baroque flute', 'Bread'],
  sections: [
    ...['summary', 'work_history', 'education', 'skills', 'projects', 'publications'].map((key) => ({
      key,
      title: null,
      visible: true,
      markdown: null,
    })),
    {
      key: 'custom:teaching',
      title: 'Teaching',
      visible: true,
      markdown:
        'Courses held **every year** since 2011:\n\n- *Measuring rivers*, 6 ECTS\n- Statistics for ' +
        'people who get wet\n  - exercises\n\nSee [the course page](https://courses.example/rivers).',
    },
  ],
});

/** Texts that read from right to left, with numbers and Latin names in them. */
export const hebrew = {
  language: 'he',
  ...persona({
    name: 'נועה בן־דוד',
    headline: 'מהנדסת תוכנה בכירה',
    email: 'noa@ben-david.example',
    phone: '+972 3 555 0123',
    location: 'תל אביב, ישראל',
    summary: 'בונה מערכות תשלומים ב־TypeScript וב־PostgreSQL כבר 12 שנים.',
    workHistory: [
      {
        title: 'מהנדסת תוכנה',
        company: 'Nahar Payments בע״מ',
        location: 'תל אביב',
        startDate: '2018-02',
        endDate: null,
        isCurrent: true,
        summary: null,
        highlights: ['הפחיתה את זמן התגובה מ־900 ל־120 אלפיות שנייה', 'ניהלה צוות של 8 אנשים'],
      },
    ],
    skills: ['TypeScript', 'בסיסי נתונים', 'ניהול צוות'],
    languages: [
      { language: 'עברית', fluency: 'שפת אם' },
      { language: 'العربية', fluency: 'جيد' },
    ],
  }),
};

export const arabic = {
  language: 'ar',
  ...persona({
    name: 'ليلى منصور',
    headline: 'محاسبة قانونية',
    email: 'layla@mansour.example',
    location: 'عمّان، الأردن',
    summary: 'محاسبة بخبرة 10 سنوات في التدقيق والضرائب.',
    workHistory: [
      {
        title: 'مديرة حسابات',
        company: 'شركة النهر',
        location: 'عمّان',
        startDate: '2016',
        endDate: '2024',
        isCurrent: false,
        summary: null,
        highlights: ['خفضت مدة الإقفال الشهري من 9 أيام إلى 4', 'دربت 6 محاسبين'],
      },
    ],
    skills: ['التدقيق', 'Excel', 'SAP'],
  }),
};

/** Chinese, Japanese, Korean, Thai, Hindi, Cyrillic, Greek, Vietnamese and emoji on one page. */
export const scripts = {
  language: 'ja',
  ...persona({
    name: '佐藤 美咲',
    headline: 'データエンジニア 🚀',
    email: 'misaki@sato.example',
    location: '東京都渋谷区',
    summary: '物流データの収集から可視化まで、十二年の経験があります。英語でのチーム運営も得意です。',
    workHistory: [
      {
        title: 'シニアデータエンジニア',
        company: '青空物流株式会社',
        location: '東京',
        startDate: '2019-04',
        endDate: null,
        isCurrent: true,
        summary: null,
        highlights: ['夜間バッチの処理時間を六時間から四十分に短縮', '配送の遅延を三割削減 ✅'],
      },
      {
        title: '数据工程师',
        company: '蓝天物流有限公司',
        location: '上海',
        startDate: '2015',
        endDate: '2019',
        isCurrent: false,
        summary: '建立数据仓库',
        highlights: [],
      },
      {
        title: '데이터 분석가',
        company: '한강유통',
        location: '서울',
        startDate: '2013',
        endDate: '2015',
        isCurrent: false,
        summary: null,
        highlights: ['매출 예측 모델 개발'],
      },
    ],
    skills: [
      'Python',
      'データモデリング',
      'Обработка данных',
      'Ανάλυση',
      'विश्लेषण',
      'การวิเคราะห์',
      'Phân tích dữ liệu',
      'Żółć',
      '☕ → ✓ ★ ●',
    ],
    languages: [
      { language: '日本語', fluency: '母語' },
      { language: 'English', fluency: 'C1' },
    ],
  }),
};

/** Almost nothing: no section may leave a heading behind. */
export const bare = persona({ name: null, title: 'Untitled persona', skills: ['One skill'] });

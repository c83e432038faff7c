import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Asking, Reply } from '../client.ts';

export interface Target {
  token: string;
  /** a persona of the attacker */
  persona: string;
  ask(method: string, path: string, asking?: Asking): Promise<Reply>;
}

/** What is sent, and how. */
type Kind = [name: string, send: (target: Target) => Promise<Reply>];

const LEVELS = 30;
const JSON_TYPE = { 'content-type': 'application/json' };
const BOMB = JSON.stringify({ title: 'x'.repeat(60_000_000) });
const brotliBomb = brotliCompressSync(BOMB);
const gzipBomb = gzipSync(BOMB);

/** Each fragment spreads the next one twice: 2³⁰ visits for who follows every spread. */
const spreads = [
  '{ ...f0 }',
  ...Array.from({ length: LEVELS }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`),
  `fragment f${LEVELS} on Query { __typename }`,
].join('\n');
const deep = `{ me ${'{ personas { owner '.repeat(20)}{ id }${' } }'.repeat(20)} }`;
const aliases = `{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
const document = (query: string) => JSON.stringify({ query });

const roles = (count: number, highlights = 1) =>
  Array.from({ length: count }, (_, i) => ({
    title: `Stage Manager ${i}`,
    company: `Theatre ${i}`,
    start_date: '2015',
    highlights: Array.from({ length: highlights }, (_unused, n) => `Ran ${n} productions`),
  }));

const patch =
  (overrides: object) =>
  ({ token, persona, ask }: Target) =>
    ask('PATCH', `/personas/${persona}`, { token, body: overrides });
const analysed = (overrides: object) => async (target: Target) => {
  const made = await target.ask('POST', '/personas', { token: target.token, body: { title: 'Heavy', overrides } });
  return made.status === 200 ? target.ask('GET', `/gap_analysis/${made.body.id}`, { token: target.token }) : made;
};
const match =
  (text: string) =>
  ({ token, persona, ask }: Target) =>
    ask('POST', '/gap_analysis/role_match', { token, body: { persona_id: persona, job_description: text } });
const get =
  (path: string) =>
  ({ token, ask }: Target) =>
    ask('GET', path, { token });
const post =
  (path: string, asking: Asking) =>
  ({ token, ask }: Target) =>
    ask('POST', path, { token, ...asking });

const NUL = String.fromCodePoint(0);
const LONE = String.raw`\ud800`;

/** All kinds that the service was once found weak against, and their neighbours. */
export const HOSTILE: Kind[] = [
  [
    'fragments that spread each other',
    ({ ask }) => ask('POST', '/graphql', { body: document(spreads), headers: JSON_TYPE }),
  ],
  [
    'fragments, at the stream',
    ({ ask }) =>
      ask('POST', '/graphql/stream', {
        body: document(spreads),
        headers: { ...JSON_TYPE, accept: 'text/event-stream' },
      }),
  ],
  ['a deep query', post('/graphql', { body: document(deep) })],
  ['five hundred aliases', post('/graphql', { body: document(aliases) })],
  ['list lines', analysed({ summary: '- a\n'.repeat(2_000) })],
  ['a job of list lines', match('- a\n'.repeat(2_000))],
  ['six thousand highlights', analysed({ work_history: roles(20, 300) })],
  [
    'an import of 1,500 roles',
    ({ token, ask }) =>
      ask('POST', '/personas/import', {
        token,
        body: {
          resume: {
            basics: { name: 'A' },
            work: roles(1_500).map(({ title, company, start_date }) => ({
              position: title,
              name: company,
              startDate: start_date,
            })),
          },
        },
      }),
  ],
  [
    'the export of 120 roles',
    async (target) => {
      const made = await target.ask('POST', '/personas', {
        token: target.token,
        body: { title: 'Long', overrides: { work_history: roles(120, 5) } },
      });
      return made.status === 200
        ? target.ask('POST', `/export/${made.body.id}`, {
            token: target.token,
            body: { format: 'docx', check_readability: true },
          })
        : made;
    },
  ],
  ['brackets in a job', match('('.repeat(8_000) + '[a](b'.repeat(1_000))],
  ['NUL in a text', patch({ summary: `a${NUL}b` })],
  ['NUL in a title', post('/personas', { body: { title: `a${NUL}b` } })],
  [
    'a lone surrogate',
    ({ token, persona, ask }) => ask('PATCH', `/personas/${persona}`, { token, body: `{"summary":"a${LONE}b"}` }),
  ],
  [
    'a lone surrogate at login',
    post('/auth/login', { body: `{"email":"a${LONE}@example.com","password":"${LONE}${LONE}${LONE}12345678"}` }),
  ],
  [
    'NUL in an address',
    post('/auth/signup', { body: { email: `a${NUL}@example.com`, password: 'a good long password', name: `A${NUL}` } }),
  ],
  ['a slash at the end', get('/personas/')],
  ['two slashes', get('//personas')],
  ['a parent folder', get('/personas/%2e%2e/%2e%2e/etc/passwd')],
  ['NUL in a path', get('/personas/%00')],
  ['a broken escape', get('/personas/%E0%A4%A')],
  [
    'a brotli bomb',
    ({ token, ask }) =>
      ask('POST', '/personas', { token, headers: { ...JSON_TYPE, 'content-encoding': 'br' }, body: brotliBomb }),
  ],
  [
    'a gzip bomb',
    ({ token, ask }) =>
      ask('POST', '/graphql', { token, headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipBomb }),
  ],
  ['JSON a hundred thousand deep', post('/personas', { headers: JSON_TYPE, body: '['.repeat(100_000) })],
  ['a body that is no JSON', post('/personas', { headers: JSON_TYPE, body: '{"title":' })],
  [
    'a multipart body without end',
    post('/cv/upload', {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    }),
  ],
  [
    'a file that is none',
    ({ token, ask }) => ask('POST', '/cv/upload', { token, file: { bytes: Buffer.alloc(1_000, 7), name: 'a.pdf' } }),
  ],
  ['a forged token', ({ ask }) => ask('GET', '/personas', { token: `eyJhbGciOiJub25lIn0.${'A'.repeat(4_000)}.` })],
  ['a limit out of bounds', get('/personas?limit=1000000000000&offset=-1')],
];

import { execFile } from 'node:child_process';
import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/importing/read-file.ts';
import { renderDocx } from '../../src/modules/exports/formats/docx.ts';
import { renderEuropass } from '../../src/modules/exports/formats/europass.ts';
import { renderLatex } from '../../src/modules/exports/formats/latex.ts';
import { hrefOf, latexText } from '../../src/modules/exports/formats/latex-text.ts';
import { renderOdt } from '../../src/modules/exports/formats/odt.ts';
import { compare } from '../../src/modules/exports/readability.ts';
import { listTemplates, templateOf } from '../../src/modules/templates/library.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { unzip } from '../support/zip.ts';
import { bare, long, persona, short, type TrialPersona } from './people.ts';

const { config } = templateOf('classic');

/** What a document could be talked into by text that is not kept as text. */
const ATTACKS = [
  String.raw`\input{/etc/passwd}`,
  String.raw`\write18{touch /tmp/owned}`,
  String.raw`\immediate\write18{id}`,
  String.raw`^^5cinput{/etc/passwd}`,
  String.raw`\catcode92=12 \end{document}`,
  String.raw`}\end{itemize}\openin5=/etc/passwd`,
  '% comment',
  '$x_1^2$ & # ~ {',
  ']]><x/>&lt;!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  "-- --- ?` !` `` '' << >> ,,",
  '[optional] *starred*',
];

const attacker = (): TrialPersona =>
  persona({
    name: ATTACKS.join(' '),
    headline: ATTACKS.join('\n'),
    summary: ATTACKS.join('\n\n'),
    email: ATTACKS[0] ?? null,
    links: ATTACKS.map((url) => ({ label: url, url })),
    workHistory: ATTACKS.map((text) => ({
      title: text,
      company: text,
      location: text,
      startDate: text,
      endDate: null,
      isCurrent: false,
      summary: text,
      highlights: ATTACKS,
    })),
    skills: ATTACKS,
    sections: [
      { key: 'custom:x', title: ATTACKS.join(' '), visible: true, markdown: ATTACKS.join('\n\n') },
      { key: 'custom:y', title: 'y', visible: true, markdown: ATTACKS.map((text) => `- ${text}`).join('\n') },
    ],
  });

describe('LaTeX', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const nasty = fc
    .array(fc.constantFrom(...ATTACKS, '\\', '^', '%', '{', '}', '`', '-', '\n', 'a'))
    .map((parts) => parts.join(''));
  /** a source in which only what we write ourselves is a command */
  const ESCAPED = /\\(?:text[a-z]+\{\}|[{}$&#%_])|\{[[\]]\}|[-?!]\{\}/g;

  it('takes no text for more than text', () => {
    fc.assert(
      fc.property(fc.oneof(text, nasty), (given) => {
        expect(latexText(given).replaceAll(ESCAPED, '·')).not.toMatch(/[\\{}$&#%_^~`[\]\n]|--/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no address for more than one argument', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), nasty), (given) => {
        expect(hrefOf(given.toWellFormed()).replaceAll(/\\[%#&_]/g, '')).not.toMatch(/[\\{}$#%^~\s]/);
      }),
      { numRuns: 1_000 },
    );
    expect(hrefOf('https://a.example/x_y?b=1&c=%20#d~e')).toBe(String.raw`https://a.example/x\_y?b=1\&c=\%20\#d\%7Ee`);
  });

  it('holds what the persona says, under the headings of its language', () => {
    const source = renderLatex(config, short, { language: 'de' });
    expect(source).toContain(String.raw`\section*{Berufserfahrung}`);
    expect(source).toContain('Cut spoilage from 3.1 \\% to 0.9 \\% of shipped goods in two years');
    expect(source).toContain(String.raw`\href{https://halvorsen.example/}`);
  });

  it('compiles, and an attack is on paper as it was written', async () => {
    const engine = await promisify(execFile)('which', ['xelatex']).catch(() => null);
    if (!engine) return;
    const folder = await mkdtemp(path.join(tmpdir(), 'latex-'));
    try {
      for (const [name, one] of Object.entries({ short, long, bare, attacker: attacker() })) {
        await writeFile(path.join(folder, `${name}.tex`), renderLatex(config, one, { language: 'en' }));
        const run = promisify(execFile)('xelatex', ['-interaction=nonstopmode', '-halt-on-error', `${name}.tex`], {
          cwd: folder,
        });
        await run.catch(async () => {
          throw new Error(
            (await readBytes(path.join(folder, `${name}.log`), 'utf8'))
              .split('\n')
              .filter((line) => /^!|^l\./.test(line))
              .join('\n'),
          );
        });
      }
      const { stdout } = await promisify(execFile)('pdftotext', [path.join(folder, 'attacker.pdf'), '-']);
      const squeezed = stdout.replaceAll(/\s/g, '');
      expect(squeezed).toContain(String.raw`\input{/etc/passwd}`);
      expect(squeezed).toContain(String.raw`^^5cinput`);
      expect(squeezed).not.toContain('root:');
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 240_000);
});

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.write(xml).close();
}

describe('ODT', () => {
  it('is an archive whose first bytes tell its type, and whose parts are XML with known names', async () => {
    for (const one of [short, long, attacker(), bare]) {
      const bytes = Buffer.from(await renderOdt(config, one, { language: 'en' }));
      expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
      expect(bytes.subarray(38, 77).toString()).toBe('application/vnd.oasis.opendocument.text');
      const files = await unzip(bytes);
      expect([...files.keys()]).toEqual(['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml']);
      for (const [name, content] of files) if (name.endsWith('.xml')) wellFormed(content);
      const used = new Set(files.get('content.xml')?.match(/(?<=style-name=")[^"]+/g));
      for (const style of used) expect(files.get('styles.xml')).toContain(`style:name="${style}"`);
    }
  });

  it.each(listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf'))(
    'is read again by our own reader, as a Word file is: $id',
    async ({ config: look }) => {
      const missing = async (bytes: Uint8Array, one: TrialPersona) =>
        compare(one, await parseCv(bytes))
          .fields.filter(({ ok }) => !ok)
          .map(({ path: at }) => at);
      expect(await missing(await renderOdt(look, short, { language: 'en' }), short)).toEqual([]);
      expect(await missing(await renderOdt(look, long, { language: 'en' }), long)).toEqual(
        await missing(await renderDocx(look, long, { language: 'en' }), long),
      );
    },
  );

  it('keeps rows of spaces, breaks and what looks like markup', async () => {
    const files = await unzip(
      Buffer.from(
        await renderOdt(config, persona({ name: 'A', summary: 'two  spaces\nnext <b>&amp;' }), { language: 'en' }),
      ),
    );
    expect(files.get('content.xml')).toContain(
      'two<text:s text:c="2"/>spaces<text:line-break/>next &lt;b&gt;&amp;amp;',
    );
  });
});

describe('Europass', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((value) => value.replaceAll(/[\p{C}\s•]/gu, '').trim())
    .filter((value) => value !== '' && !/^([–—*▪·◦‣●○■-]|\d+[.)])$/.test(value));
  const name = word.map((value) => `x${value}`);
  const optional = fc.option(name);
  const date = fc.option(fc.constantFrom('2019', '2019-04', '2019-04-17'));
  const names = fc.uniqueArray(name, { maxLength: 3 });
  const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
  const url = fc.constantFrom('https://a.example/b?c=d&e=%20', 'https://x.example/');
  const anyPersona = fc
    .record({
      name: fc.tuple(name, name).map((parts) => parts.join(' ')),
      headline: optional,
      email: optional,
      phone: fc.option(fc.constantFrom('+44 20 5550 0100', '+1 555 010 0199', '+353 1 555 0100', '0512 555')),
      location: optional,
      summary: optional,
      links: many(fc.record({ label: fc.constant(null), url })),
      workHistory: many(
        fc
          .record({
            title: name,
            company: optional,
            location: optional,
            startDate: date,
            endDate: date,
            summary: optional,
            highlights: names,
          })
          .map((role) => ({ ...role, isCurrent: role.endDate === null && role.startDate !== null })),
      ),
      education: many(
        fc
          .record({
            institution: name,
            degree: optional,
            fieldOfStudy: optional,
            location: optional,
            startDate: date,
            endDate: date,
            grade: optional,
            highlights: names,
          })
          .map((item) => ({ ...item, isCurrent: item.endDate === null && item.startDate !== null })),
      ),
      skills: names,
      projects: many(
        fc.record({
          name,
          role: fc.constant(null),
          url: fc.option(url),
          startDate: date,
          endDate: date,
          summary: optional,
          highlights: names,
        }),
      ),
      certifications: many(fc.record({ name, issuer: optional, date, url: fc.option(url) })),
      languages: many(fc.record({ language: name, fluency: fc.constantFrom('B2', 'C1', null, 'Native') })),
      awards: many(fc.record({ title: name, issuer: optional, date, summary: optional })),
      publications: many(fc.record({ name, publisher: optional, date, url: fc.option(url), summary: optional })),
      volunteering: many(
        fc.record({
          organization: optional,
          role: name,
          startDate: date,
          endDate: date,
          summary: optional,
          highlights: names,
        }),
      ),
      interests: names,
    })
    .map((content) =>
      persona({
        ...content,
        languages: content.languages.toSorted(
          (a, b) => Number(b.fluency === 'Native') - Number(a.fluency === 'Native'),
        ),
      }),
    );

  it('comes back as it was, with nothing left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyPersona, async ({ title: _title, ...original }) => {
        const xml = renderEuropass({ ...original, title: 'T' }, 'en');
        wellFormed(xml);
        const { content, warnings } = await readFile(Buffer.from(xml));
        expect({ ...content, sections: [] }).toEqual(original);
        expect(warnings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is well-formed whatever a persona says, and says it', async () => {
    const xml = renderEuropass(attacker(), 'en');
    wellFormed(xml);
    const { content } = await readFile(Buffer.from(xml));
    expect(content.skills).toEqual(attacker().skills);
  });

  it('of a long career holds all of it', async () => {
    const { content } = await readFile(Buffer.from(renderEuropass(long, 'en')));
    expect(content.workHistory.map(({ highlights }) => highlights)).toEqual(
      long.workHistory.map(({ highlights }) => highlights),
    );
    expect(content.sections.some(({ key }) => key === 'custom:teaching')).toBe(true);
  });
});

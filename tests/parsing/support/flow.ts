import { zip } from './hostile.ts';
import { person, type Role } from './person.ts';

/** The invented person in documents without pages, as programs write them. */
const contact = [person.email, person.phone, person.place];
const languages = person.languages.map(([language, level]) => `${language} (${level})`).join(', ');

export const text = (): string =>
  [
    person.name,
    person.headline,
    ...contact,
    '',
    'SUMMARY',
    '',
    person.summary,
    '',
    'EXPERIENCE',
    '',
    ...person.roles.flatMap((role: Role) => [
      `${role.title}, ${role.company}, ${role.place}`,
      role.dates,
      ...role.highlights.map((item) => `- ${item}`),
      '',
    ]),
    'EDUCATION',
    '',
    `${person.degree} ${person.field}, ${person.school}`,
    person.studyDates,
    '',
    'SKILLS',
    '',
    person.skills.join(', '),
    '',
    'LANGUAGES',
    '',
    languages,
  ].join('\n');

export const markdown = (): string =>
  [
    `# ${person.name}`,
    `**${person.headline}**`,
    contact.join(' · '),
    '## Summary',
    person.summary,
    '## Experience',
    ...person.roles.flatMap((role: Role) => [
      `### ${role.title}, ${role.company}`,
      `*${role.dates} | ${role.place}*`,
      role.highlights.map((item) => `* ${item}`).join('\n'),
    ]),
    '## Education',
    `**${person.degree} ${person.field}**, ${person.school}  \n${person.studyDates}`,
    '## Skills',
    person.skills.join(', '),
    '## Languages',
    ['| Language | Level |', '|---|---|', ...person.languages.map(([name, level]) => `| ${name} | ${level} |`)].join(
      '\n',
    ),
  ].join('\n\n');

const ascii = (words: string): string =>
  words.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0)}?`);

/** As Word writes it: named styles, markers of lists in groups of their own, a page number in the footer. */
export function rtf(): Buffer {
  const plain = (words: string) => `\\pard\\plain\\fs22 ${words}\\par\n`;
  const heading = (words: string) => `\\pard\\plain\\s1\\sb240\\b\\fs28 ${ascii(words)}\\par\n`;
  const item = (words: string) =>
    `{\\listtext\\pard\\plain\\f1 \\'b7\\tab}\\pard\\plain\\ls1\\li720\\fs22 ${ascii(words)}\\par\n`;
  const body = [
    `{\\pard\\b\\fs48 ${ascii(person.name)}\\par}\n`,
    plain(ascii(person.headline)),
    plain(`${contact.map(ascii).join(' | ')}{\\v nobody sees this}`),
    plain('{\\field{\\*\\fldinst HYPERLINK "https://linkedin.com/in/ottoline" }{\\fldrslt LinkedIn}}'),
    heading('Summary'),
    plain(ascii(person.summary)),
    heading('Experience'),
    ...person.roles.flatMap((role: Role) => [
      plain(`{\\b ${ascii(role.title)}}, ${ascii(role.company)}, ${role.place}\\tab ${ascii(role.dates)}`),
      ...role.highlights.map(item),
    ]),
    heading('Education'),
    plain(`${person.degree} ${person.field}\\tab ${ascii(person.studyDates)}\\line ${person.school}`),
    heading('Skills'),
    plain(person.skills.join(', ')),
    heading('Languages'),
    plain(languages),
  ].join('');
  const head =
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fcharset0 Calibri;}{\\f1\\fcharset2 Symbol;}}{\\colortbl;\\red9\\green9\\blue9;}' +
    '{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\info{\\title Not of the page}}' +
    '{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}';
  return Buffer.from(`${head}${body}}`, 'latin1');
}

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'xlink', 'meta', 'manifest']
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(' ');
const xml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const p = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`;
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`;

/** As LibreOffice writes it: contact details in a text box, roles in a table of dates and texts. */
export function odt(manifest = ''): Buffer {
  const heading = (words: string) => `<text:h text:style-name="Heading_20_1" text:outline-level="1">${words}</text:h>`;
  const list = (items: string[]) =>
    `<text:list>${items.map((item) => `<text:list-item>${p(xml(item))}</text:list-item>`).join('')}</text:list>`;
  const roles = person.roles.map((role: Role) =>
    row(
      p(role.dates),
      p(`<text:span text:style-name="T1">${role.title}</text:span>`) +
        p(`${role.company}, ${role.place}`) +
        list(role.highlights),
    ),
  );
  const box = contact.map((part) => p(xml(part))).join('');
  const body = [
    p(`${person.name}<draw:frame><draw:text-box>${box}</draw:text-box></draw:frame>`, 'Title'),
    p(person.headline),
    heading('Summary'),
    p(`${xml(person.summary)}<text:span text:style-name="T2">nobody sees this</text:span>`),
    heading('Experience'),
    `<table:table>${roles.join('')}</table:table>`,
    heading('Education'),
    p(
      `${person.degree}<text:s text:c="1"/>${person.field}<text:tab/>${person.studyDates}<text:line-break/>${person.school}`,
    ),
    heading('Skills'),
    p(person.skills.join(', ')),
    heading('Languages'),
    p(languages),
  ].join('');
  const style = (name: string, family: string, properties: string, more = '') =>
    `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`;
  const content =
    `<office:document-content ${NAMESPACES}><office:automatic-styles>${style('T1', 'text', 'fo:font-weight="bold"')}` +
    `${style('T2', 'text', 'text:display="none"')}</office:automatic-styles>` +
    `<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const styles =
    `<office:document-styles ${NAMESPACES}><office:styles>` +
    `${style('Heading_20_1', 'paragraph', 'fo:font-size="16pt" fo:font-weight="bold"')}` +
    `${style('Title', 'paragraph', 'fo:font-size="200%"', 'style:parent-style-name="Heading_20_1"')}</office:styles></office:document-styles>`;
  const meta = `<office:document-meta ${NAMESPACES}><office:meta><meta:document-statistic meta:page-count="2"/></office:meta></office:document-meta>`;
  const parts = {
    'content.xml': content,
    'styles.xml': styles,
    'meta.xml': meta,
    'META-INF/manifest.xml': `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`,
  };
  return zip({
    mimetype: Buffer.from('application/vnd.oasis.opendocument.text'),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])),
  });
}

export const ExportFormat = {
  PDF: 'pdf',
  MD: 'md',
  DOCX: 'docx',
  ODT: 'odt',
  HTML: 'html',
  TXT: 'txt',
  TEX: 'tex',
  JSON: 'json',
  EUROPASS: 'europass',
} as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];

/** What a download of each format is called by. */
export const MEDIA_TYPES: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  odt: 'application/vnd.oasis.opendocument.text',
  tex: 'application/x-tex',
  europass: 'application/xml',
};

/** Of a file's name, without the dot. */
export const endingOf = (format: ExportFormat): string => (format === 'europass' ? 'xml' : format);

/**
 * A file name that every system takes, without the private title of the persona: `Ana Núñez - CV.pdf`,
 * `Ana Núñez - Letter - Quay Laboratories.pdf`.
 */
export const documentName = (
  { name, letterTo }: { name: string | null; letterTo: string | null | undefined },
  format: ExportFormat,
): string =>
  fileName([name, ...(letterTo === undefined ? ['CV'] : ['Letter', letterTo])].filter(Boolean).join(' - '), format);

export function fileName(title: string, format: ExportFormat): string {
  const safe = title
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  return `${Array.from(safe).slice(0, 80).join('').trim() || 'document'}.${endingOf(format)}`;
}

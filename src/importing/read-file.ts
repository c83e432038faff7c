import { fromJsonResume } from '../json-resume/read.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { listArchive } from '../parsing/flow/archive.ts';
import { UnreadableFileError } from '../parsing/errors.ts';
import { readCandidate } from './europass-candidate.ts';
import { readSkillsPassport } from './europass-passport.ts';
import { isLinkedIn, readLinkedIn } from './linkedin.ts';
import { Part } from './taken.ts';
import { readVcard } from './vcard.ts';

const KINDS =
  'Send a JSON Resume (.json), the ZIP that LinkedIn exports, a Europass (.xml, or the PDF that Europass made) or a vCard (.vcf).';
const unsupported = (message: string) => new UnreadableFileError('unsupported', `${message} ${KINDS}`);

/**
 * What a file of any known format says of a person; the format is told by the content.
 * @throws {UnreadableFileError} `unsupported` for none of them, else what is wrong with the file
 * @throws {JsonResumeError | SheetError} that names what is wrong in it
 */
export async function readFile(bytes: Uint8Array): Promise<ImportedPersona> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head.startsWith('PK')) return readZip(bytes);
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF')) return readPdf(bytes);
  const text = decoded(bytes).trimStart();
  if (/^BEGIN:VCARD/i.test(text)) return readVcard(text);
  if (text.startsWith('<')) return readXml(text);
  if (text.startsWith('{')) return fromJsonResume(jsonIn(text));
  throw unsupported('This is none of the files that can be imported.');
}

async function readZip(bytes: Uint8Array): Promise<ImportedPersona> {
  const archive = await listArchive(bytes).catch(withAdvice);
  if (!isLinkedIn(archive))
    throw unsupported("This archive is not LinkedIn's: it has neither Profile.csv nor Positions.csv.");
  return readLinkedIn(archive);
}

/** The complete archive holds messages and pictures of years. */
function withAdvice(error: unknown): never {
  if (!(error instanceof UnreadableFileError) || error.reason !== 'too_complex') throw error;
  throw new UnreadableFileError(
    'too_complex',
    'The archive holds more than can be read. Ask LinkedIn for Profile, Positions, Education and the like alone, ' +
      'or take messages.csv and Connections.csv out of it.',
  );
}

/** An attached XML of Europass's own is read, no text of the pages: that is what uploading a CV does. */
async function readPdf(bytes: Uint8Array): Promise<ImportedPersona> {
  const { attachedXml } = await import('../parsing/pdf/attachments.ts');
  for (const xml of await attachedXml(bytes)) {
    const root = Part.root(decoded(xml));
    if (root && isEuropass(root)) return europassOf(root);
  }
  throw unsupported('This PDF carries no Europass data. To have its text read, upload it: POST /cv/upload.');
}

function readXml(text: string): ImportedPersona {
  const root = Part.root(text);
  if (!root || !isEuropass(root)) throw unsupported('This XML is no Europass.');
  return europassOf(root);
}

const isEuropass = ({ name }: Part) => name === 'Candidate' || name === 'SkillsPassport';
const europassOf = (root: Part) => (root.name === 'Candidate' ? readCandidate(root) : readSkillsPassport(root));

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFileError('corrupt', 'The file begins like JSON but is none. Check it, or export it again.');
  }
}

/** By its byte order mark, or what an XML declaration names; else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w-]{1,30})["']/.exec(head)?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

import { checkFiles, type FileFinding } from '../modules/cvs/stored-files.ts';
import { OperatorError } from '../operator-error.ts';
import { takes, type Command } from './command.ts';

const REMEDIES: Record<FileFinding['state'], string> = {
  missing: 'the same upload or export again puts it back, or copy it back from a backup',
  damaged: 'the same upload or export again puts it back, or copy it back from a backup',
  orphaned: 'no row knows it; the next start of the service removes it',
  'set aside': 'a deletion broke off; the next start of the service brings it back',
};

export const check: Command = {
  usage: '',
  says: 'lists missing, damaged and orphaned files; ends with 1 where there are any',
  check: takes(0),
  async run(opened) {
    const found: FileFinding[] = [];
    for await (const finding of checkFiles(opened)) found.push(finding);
    if (!found.length) return 'Every stored file is there and intact, and each belongs to a row';
    const lines = found.map(({ key, state }) => `${state.padEnd(9)}  ${key}  ${REMEDIES[state]}`);
    throw new OperatorError([...lines, `${found.length} ${found.length === 1 ? 'fault' : 'faults'}`].join('\n'));
  },
};

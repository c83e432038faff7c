#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { exportCv, gaps, match, parse, type Options } from './cli/commands.ts';

const USAGE = `personaforge - read, judge and print CVs without a server

  personaforge parse <cv>              what the CV says, with where each value stands
  personaforge gaps <cv>               where it falls short in general
  personaforge match <cv> <job.txt>    how it stands to a job description
  personaforge export <cv>             a document made of it
      --template <name>                such as classic, modern, ats-plain, letter-plain (default: classic)
      --format pdf|docx|html|md|txt|json   (default: pdf; json is JSON Resume)
      --job <job.txt>                  the job that a cover letter answers
      --out <file>                     (default: the CV's name with the format's ending)

<cv> is a PDF or DOCX. JSON goes to standard output, progress to standard error.
Exit codes: 0 done, 1 the file cannot be read or printed, 2 wrong usage.`;

const COMMANDS: Record<'parse' | 'gaps' | 'match' | 'export', { run: (files: string[], options: Options) => Promise<unknown>; files: number }> = { parse: { run: parse, files: 1 }, gaps: { run: gaps, files: 1 }, match: { run: match, files: 2 }, export: { run: exportCv, files: 1 } };

const progress = (message: string) => void process.stderr.write(`${message}\n`);

function usage(fault?: string): never {
  (fault ? console.error : console.log)(fault ? `${fault}\n\n${USAGE}` : USAGE);
  process.exit(fault ? 2 : 0);
}

function readArguments(): { command: keyof typeof COMMANDS; files: string[]; options: Options } {
  try {
    const { values, positionals: [command = '', ...files] } = parseArgs({
      allowPositionals: true,
      options: { template: { type: 'string' }, format: { type: 'string' }, job: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help || command === 'help') usage();
    if (!Object.hasOwn(COMMANDS, command)) usage(command ? `There is no command "${command}".` : 'A command is missing.');
    const name = command as keyof typeof COMMANDS;
    if (files.length !== COMMANDS[name].files) usage(`"${name}" takes ${COMMANDS[name].files === 1 ? 'one file' : `${COMMANDS[name].files} files`}.`);
    return { command: name, files, options: { ...values, progress } };
  } catch (error) {
    return usage((error as Error).message);
  }
}

const { command, files, options } = readArguments();
try {
  const answer = await COMMANDS[command].run(files, options);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
} catch (error) {
  progress((error as Error).message);
  process.exitCode = 1;
}

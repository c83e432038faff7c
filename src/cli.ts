#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { itemAt } from './list-item.ts';
import type { Options } from './cli/commands.ts';

const USAGE = `personaforge - read, judge and print CVs without a server, or run one

  personaforge serve                   the service; its configuration is in the README
  personaforge worker                  a process for its jobs alone
  personaforge mcp                     the Model Context Protocol by standard input and output, for a service at
                                       PERSONAFORGE_URL with the token PERSONAFORGE_TOKEN

  personaforge parse <cv>              what the CV says, with where each value stands
  personaforge gaps <cv>               where it falls short in general
  personaforge match <cv> <job.txt>    how it stands to a job description
  personaforge export <cv>             a document made of it
      --template <name>                such as classic, modern, ats-plain, letter-plain (default: classic)
      --format pdf|docx|html|md|txt|json   (default: pdf; json is JSON Resume)
      --job <job.txt>                  the job that a cover letter answers
      --out <file>                     (default: the CV's name with the format's ending)

<cv> is a PDF, DOCX, ODT, RTF, Markdown or plain text. JSON goes to standard output, progress to standard error.
Exit codes: 0 done, 1 the file cannot be read or printed, 2 wrong usage.`;

const FILES = { parse: 1, gaps: 1, match: 2, export: 1 };

const progress = (message: string) => void process.stderr.write(`${message}\n`);

/** They start as they are imported, and run until they are told to stop. */
const SERVICES: Record<string, () => Promise<unknown>> = {
  serve: () => import('./server.ts'),
  worker: () => import('./worker.ts'),
  mcp: async () => (await import('./mcp/stdio.ts')).serveStdio(process.env),
};

function usage(fault?: string): never {
  (fault ? console.error : console.log)(fault ? `${fault}\n\n${USAGE}` : USAGE);
  process.exit(fault ? 2 : 0);
}

function readArguments(): { command: keyof typeof FILES; files: string[]; options: Options } {
  try {
    const {
      values,
      positionals: [command = '', ...files],
    } = parseArgs({
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        format: { type: 'string' },
        job: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help || command === 'help') usage();
    if (!Object.hasOwn(FILES, command)) usage(command ? `There is no command "${command}".` : 'A command is missing.');
    const name = command as keyof typeof FILES;
    if (files.length !== FILES[name])
      usage(`"${name}" takes ${FILES[name] === 1 ? 'one file' : `${FILES[name]} files`}.`);
    return { command: name, files, options: { ...values, progress } };
  } catch (error) {
    return usage((error as Error).message);
  }
}

const service = process.argv.length === 3 && SERVICES[itemAt(process.argv, 2)];
if (service) await service();
else await runCommand(readArguments());

async function runCommand({ command, files, options }: ReturnType<typeof readArguments>): Promise<void> {
  try {
    // only now, so that help and a wrong usage are answered at once
    const commands = await import('./cli/commands.ts');
    const answer = await commands[command](files, options);
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } catch (error) {
    progress((error as Error).message);
    process.exitCode = 1;
  }
}

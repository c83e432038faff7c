/**
 * `npm run count`: how densely the code is written, by folder. Sources and tests are parsed, not searched, so that a
 * string with `!` or a comment with 130 characters counts for nothing.
 *
 * `npm run count -- --check` ends with 1 where a limit of `LIMITS` is passed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { childrenOf, isFunction, parse, type Node } from './syntax-tree.ts';

const WIDTH = 120;
const MAX_BRANCHES = 15;
/** `db/migrations` are written by `mikro-orm migration:create` and never changed afterwards. */
const GENERATED = /^src\/(?:client\/(?:operations|hooks)\.ts|db\/migrations\/\d)/;

/** The reading and matching get a new design of their own: their figures are told apart. */
const TO_BE_REPLACED = ['src/parsing/fields', 'src/parsing/layout', 'src/analysis/requirements'];

/** Shares of code lines, of functions, or per thousand code lines. */
const LIMITS: { figure: string; most: number; everywhere: boolean; of(sum: Figures): number }[] = [
  { figure: 'lines over 120, %', most: 0.5, everywhere: true, of: (sum) => (100 * sum.long) / sum.lines },
  { figure: 'expressions over 120', most: 9, everywhere: false, of: (sum) => sum.longPatterns },
  { figure: '! per 1,000 lines', most: 2.99, everywhere: false, of: (sum) => (1000 * sum.assertions) / sum.lines },
  {
    figure: 'functions over 15 branches, %',
    most: 0.99,
    everywhere: false,
    of: (sum) => (100 * sum.branchy) / sum.functions,
  },
  { figure: 'circles', most: 0, everywhere: true, of: (sum) => sum.circles },
];

interface Figures {
  files: number;
  lines: number;
  long: number;
  longPatterns: number;
  assertions: number;
  functions: number;
  branchy: number;
  circles: number;
}

const none = (): Figures => ({
  files: 0,
  lines: 0,
  long: 0,
  longPatterns: 0,
  assertions: 0,
  functions: 0,
  branchy: 0,
  circles: 0,
});

function add(sum: Figures, other: Figures): Figures {
  for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += other[key];
  return sum;
}

const BRANCHES = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
]);

const isBranch = (node: Node) => BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node['test'] !== null);

/** @param branches of the function that `node` stands in; a function inside another one counts for itself */
function visit(node: Node, figures: Figures, branches: { count: number }): void {
  if (node.type === 'TSNonNullExpression') figures.assertions++;
  if (node.type === 'Literal' && 'regex' in node && node.end - node.start > WIDTH) figures.longPatterns++;
  if (isBranch(node)) branches.count++;
  const inner = isFunction(node) ? { count: 0 } : branches;
  for (const child of childrenOf(node)) visit(child, figures, inner);
  if (inner === branches) return;
  figures.functions++;
  if (inner.count > MAX_BRANCHES) figures.branchy++;
}

interface Source {
  figures: Figures;
  /** files that it imports, types included */
  imports: string[];
}

function read(file: string): Source {
  const text = fs.readFileSync(file, 'utf8');
  const { program, comments, module } = parse(file, text);
  const figures = { ...none(), files: 1 };
  visit(program, figures, { count: 0 });
  let code = text;
  for (const { start, end } of comments) code = code.slice(0, start) + blank(text.slice(start, end)) + code.slice(end);
  for (const line of code.split('\n')) {
    if (!line.trim()) continue;
    figures.lines++;
    if (line.trimEnd().length > WIDTH) figures.long++;
  }
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const imports = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.join(path.dirname(file), specifier));
  return { figures, imports };
}

const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');

/** Files that import each other, however long the way round: the strongly connected parts (Tarjan, 1972). */
function circlesOf(sources: Map<string, Source>): string[][] {
  const index = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const reach = (file: string): number => {
    index.set(file, index.size);
    let lowest = index.size - 1;
    stack.push(file);
    for (const next of sources.get(file)?.imports ?? []) {
      if (!sources.has(next)) continue;
      if (!index.has(next)) lowest = Math.min(lowest, reach(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, index.get(next) ?? 0);
    }
    if (lowest === index.get(file)) {
      const part = stack.splice(stack.indexOf(file));
      if (part.length > 1) circles.push(part);
    }
    return lowest;
  };
  for (const file of sources.keys()) if (!index.has(file)) reach(file);
  return circles;
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !GENERATED.test(file))
    .toSorted();
}

/** `src/modules/cvs`, `src/parsing/fields`, `src/pdf`: as deep as the house names its rooms. */
function folderOf(file: string): string {
  const parts = path.dirname(file).split(path.sep);
  const deep = ['modules', 'parsing', 'analysis'].includes(parts[1] ?? '');
  return parts.slice(0, deep ? 3 : 2).join('/');
}

export async function run(args: string[]): Promise<void> {
  const sources = new Map(['src', 'tests'].flatMap(filesUnder).map((file) => [file, read(file)]));
  const circles = circlesOf(sources);
  const folders = new Map<string, Figures>();
  const everything = none();
  const outside = none();
  for (const [file, { figures }] of sources) {
    figures.circles = circles.filter(([first]) => first === file).length;
    const folder = folderOf(file);
    folders.set(folder, add(folders.get(folder) ?? none(), figures));
    add(everything, figures);
    if (!TO_BE_REPLACED.some((name) => folder.startsWith(name))) add(outside, figures);
  }
  print(folders, everything, outside);
  for (const circle of circles) console.log(`circle: ${circle.join(' → ')}`);
  const passed = LIMITS.filter(({ of, most, everywhere }) => of(everywhere ? everything : outside) > most);
  for (const { figure, most } of passed) console.log(`over the limit of ${most}: ${figure}`);
  if (args.includes('--check') && passed.length) process.exit(1);
}

function print(folders: Map<string, Figures>, everything: Figures, outside: Figures): void {
  const header = ['folder', 'files', 'code lines', ...LIMITS.map(({ figure }) => figure)];
  const row = (name: string, sum: Figures) => [
    name,
    String(sum.files),
    String(sum.lines),
    ...LIMITS.map(({ of }) => String(Math.round(of(sum) * 100) / 100 || 0)),
  ];
  const rows = [
    header,
    ...[...folders].map(([name, sum]) => row(name, sum)),
    row('all', everything),
    row(`without ${TO_BE_REPLACED.join(', ')}`, outside),
  ];
  for (const [name = '', ...cells] of rows)
    console.log(
      name.slice(0, 34).padEnd(36) + cells.map((cell, n) => cell.padStart((header[n + 1] ?? '').length + 2)).join(''),
    );
}

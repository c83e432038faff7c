import { type CssNode, generate, parse, type StyleSheet, walk } from 'css-tree';

/** A style sheet of one's own that is refused, with the line of each fault. */
export class CssError extends Error {
  override name = 'CssError';
  readonly faults: string[];

  constructor(faults: string[]) {
    super(faults[0] ?? 'The CSS cannot be read.');
    this.faults = faults;
  }
}

export const LONGEST_CSS = 20_000;
const MOST_FAULTS = 20;

/** What only changes how text and boxes look. What is not here may load, move or run something one day. */
const PROPERTIES = new Set(
  (
    'color background background-color opacity visibility display order float clear content letter-spacing word-spacing ' +
    'line-height white-space hyphens overflow-wrap word-break vertical-align box-shadow box-sizing gap row-gap ' +
    'column-gap list-style list-style-type list-style-position quotes orphans widows print-color-adjust ' +
    '--body --headings --text --muted --accent --rule'
  ).split(' '),
);
/** With all that begins so: `margin`, `margin-top`. */
const FAMILIES =
  'font text margin padding border outline width height min max columns column flex grid align justify place counter break page-break'.split(
    ' ',
  );
/** Of these families, what shows pictures. */
const PICTURES = /^border-image/;
const FUNCTIONS = new Set([
  'calc',
  'min',
  'max',
  'clamp',
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'var',
  'counter',
  'counters',
  'repeat',
  'minmax',
  'fit-content',
]);
const AT_RULES = new Set(['media']);
/** Everything else, such as an address or what could not be read, is refused. */
const VALUES = new Set<CssNode['type']>([
  'Value',
  'Identifier',
  'Number',
  'Dimension',
  'Percentage',
  'Hash',
  'String',
  'Operator',
  'Function',
  'Parentheses',
  'Brackets',
  'UnicodeRange',
]);

/**
 * Style that loads nothing, runs nothing and cannot leave its element, written anew from what was read of it, so that
 * what is kept is what was checked.
 * @throws {CssError} naming each thing that is not allowed
 */
export function safeCss(source: string): string {
  if (source.length > LONGEST_CSS)
    throw new CssError([`The CSS has ${source.length} characters; at most ${LONGEST_CSS} are taken.`]);
  const faults: string[] = [];
  const sheet = parsed(source, faults);
  walk(sheet, {
    enter(this: { declaration: unknown }, node: CssNode) {
      const fault = faultOf(node, this.declaration !== null);
      if (fault) faults.push(`line ${node.loc?.start.line ?? 1}: ${fault}`);
    },
  });
  if (faults.length) throw new CssError([...new Set(faults)].slice(0, MOST_FAULTS));
  // in a string or name an escape says the same, and no end of a style element can stand there
  return generate(sheet).replaceAll('<', String.raw`\3c `);
}

function parsed(source: string, faults: string[]): StyleSheet {
  try {
    return parse(source, {
      positions: true,
      parseCustomProperty: true,
      onParseError: ({ message, line }: { message: string; line?: number }) =>
        faults.push(`line ${line ?? 1}: ${message}`),
    }) as StyleSheet;
  } catch {
    // brackets in brackets without end
    throw new CssError(['The CSS nests too deeply to be read.']);
  }
}

const isAllowed = (property: string) =>
  PROPERTIES.has(property) ||
  (!PICTURES.test(property) && FAMILIES.some((family) => property === family || property.startsWith(`${family}-`)));

function faultOf(node: CssNode, inDeclaration: boolean): string | null {
  switch (node.type) {
    case 'Atrule':
      return AT_RULES.has(node.name.toLowerCase()) ? null : `@${node.name} is not allowed`;
    case 'Declaration':
      return isAllowed(node.property.toLowerCase()) ? null : `${node.property} is not allowed`;
    case 'Function':
      return inDeclaration && !FUNCTIONS.has(node.name.toLowerCase()) ? `${node.name}() is not allowed` : null;
    case 'Url':
      return 'an address is not allowed: nothing is loaded';
    case 'Raw':
      return node.value.trim() ? `"${node.value.slice(0, 40)}" cannot be read` : null;
    default:
      return inDeclaration && !VALUES.has(node.type) ? `${node.type} is not allowed` : null;
  }
}

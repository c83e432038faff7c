/** What TeX takes for a command, a mark or a ligature, and what stands for the character itself. */
const CHARACTERS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '`': String.raw`\textasciigrave{}`,
  "'": String.raw`\textquotesingle{}`,
  '"': String.raw`\textquotedbl{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '[': '{[}',
  ']': '{]}',
  // two of them would be a dash
  '-': '-{}',
  '?': '?{}',
  '!': '!{}',
};

const SPECIAL = /[\\{}$&#%_^~`'"<>|[\]]|-(?=-)|[?!](?=`)/g;

/** Text on one line that TeX takes for nothing but text, whatever it holds: no command, comment, argument or file in it. */
export const latexText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(SPECIAL, (character) => CHARACTERS[character] ?? '');

/** Each line of a text as a paragraph. */
export const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(latexText)
    .filter((line) => line.trim())
    .join('\n\n');

/** An address as the first argument of `\href`: what is not plain is percent-encoded, and the marks of TeX are escaped. */
export const hrefOf = (href: string): string =>
  encodeURI(href)
    .replaceAll(/%25(?=[0-9A-F]{2})/gi, '%')
    .replaceAll(/[^\w.~:/?#@!$&'()*+,;=%[\]-]/g, (character) => encodeURIComponent(character))
    .replaceAll(/[~^{}\\$'[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/[%#&_]/g, (character) => `\\${character}`);

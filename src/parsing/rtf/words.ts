/** Control words that stand for characters. */
export const CHARACTERS = new Map<string, string>(
  Object.entries({
    tab: '\t',
    line: '\n',
    softline: '\n',
    emdash: '—',
    endash: '–',
    bullet: '•',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
    '~': ' ',
    _: '-',
    '\\': '\\',
    '{': '{',
    '}': '}',
  }),
);

/** Groups whose text is no text of the page. */
export const APART = new Set(
  (
    'info pict object objdata footnote annotation atnid atnauthor atndate listtable listoverridetable generator ' +
    'xmlnstbl themedata colorschememapping datastore latentstyles rsidtbl revtbl bkmkstart bkmkend mmathPr ' +
    'userprops docvar filetbl fchars lchars pgptbl nonshppict shpinst sp xe tc rxe txe ftnsep ftnsepc aftnsep aftnsepc ' +
    'template passwordhash wgrffmtfilter pnseclvl private datafield'
  ).split(' '),
);

/** Groups that a reader passes over when it does not know them (`\*`), and that hold text or what text needs. */
export const KNOWN_OPTIONAL = new Set(['fldinst', 'pn', 'shpinst', 'shptxt', 'cs', 'shppict']);

export const HEADERS = new Set(['header', 'headerl', 'headerr', 'headerf']);
export const FOOTERS = new Set(['footer', 'footerl', 'footerr', 'footerf']);

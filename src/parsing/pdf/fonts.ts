import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontInfo } from './state.ts';

const ICON_FONTS = /awesome|icomoon|iconfont|icons?$|icons?[-_ ,]|marvosym|fontello|glyphicon|wingdings|webdings|dingbats|academicon|linearicon|entypo|typicons|symbola|ionicon|fontawesome|^fa[-]|socicon|material(?:icon|symbol|design)/i;
const BOLD = /bold|black|heavy|semibold|demi(?!r)|(?:^|[-,+])(?:[a-z]*)(?:medium$)|cmbx|sfbx|ecbx|lmbx|-bd|bolditalic|LMRoman\d+-Bold|LMSans\d+-Bold|w[6-9]00|wght[6-9]/i;
const ITALIC = /italic|oblique|cmti|cmsl|sfti|slanted|lmri|-it$|kursiv/i;

interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  vertical?: boolean;
  fontMatrix?: number[];
}

/** Name and look of a loaded font; the fields come from its program where there is one, else from its name. */
export function fontInfo(page: PDFPageProxy, id: string): FontInfo {
  const font: PdfFont = page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : {};
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD.test(name),
    italic: font.italic === true || ITALIC.test(name),
    icons: ICON_FONTS.test(name),
    vertical: font.vertical === true,
    unit: font.fontMatrix?.[0] ?? 0.001,
  };
}

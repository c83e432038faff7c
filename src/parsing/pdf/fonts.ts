import { firstOf, itemAt } from '../../list-item.ts';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontInfo } from './state.ts';

const ICON_FONTS =
  /awesome|icomoon|iconfont|icons?$|icons?[-_ ,]|marvosym|fontello|glyphicon|wingdings|webdings|dingbats|academicon|linearicon|entypo|typicons|symbola|ionicon|fontawesome|^fa[-]|socicon|material(?:icon|symbol|design)/i;
const BOLD =
  /bold|black|heavy|semibold|demi(?!r)|(?:^|[-,+])(?:[a-z]*)(?:medium$)|cmbx|sfbx|ecbx|lmbx|-bd|bolditalic|LMRoman\d+-Bold|LMSans\d+-Bold|w[6-9]00|wght[6-9]/i;
const ITALIC = /italic|oblique|cmti|cmsl|sfti|slanted|lmri|-it$|kursiv/i;

interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
  bbox?: number[];
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
    em: emOf(font),
  };
}

/** Ascenders to descenders of a face, in type sizes; most are between 1.1 and 1.3. */
const USUAL_HEIGHT = 1.2;

/**
 * Type 3 fonts may scale their glyphs as they like. Browsers and TeX set an em to 1 text unit all the same; where the box
 * of the font says otherwise, its height tells the size.
 */
function emOf({ isType3Font, fontMatrix, bbox }: PdfFont): number {
  if (!isType3Font || !fontMatrix || !bbox) return 1;
  const height = Math.abs((itemAt(bbox, 3) - itemAt(bbox, 1)) * (fontMatrix[3] ?? firstOf(fontMatrix)));
  return height > 0 && (height < 0.3 || height > 3) ? height / USUAL_HEIGHT : 1;
}

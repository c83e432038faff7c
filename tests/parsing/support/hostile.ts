import { itemAt } from '../../../src/list-item.ts';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Small generator of pseudo-random numbers (mulberry32), so that a failing file can be made again from its seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, next: () => number) => Buffer;

const flip: Mutation = (bytes, next) => {
  const copy = Buffer.from(bytes);
  for (let n = 0; n < 1 + Math.floor(next() * 60); n++)
    copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
  return copy;
};
const truncate: Mutation = (bytes, next) => bytes.subarray(0, 8 + Math.floor(next() * (bytes.length - 8)));
const repeat: Mutation = (bytes, next) => {
  const at = Math.floor(next() * bytes.length),
    length = Math.floor(next() * 4000);
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array.from({ length: 1 + Math.floor(next() * 200) }, () => bytes.subarray(at, at + length)),
    bytes.subarray(at),
  ]);
};
const cut: Mutation = (bytes, next) => {
  const at = Math.floor(next() * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.floor(next() * 2000))]);
};
/** Larger numbers wherever the file writes numbers: lengths, counts, sizes, offsets. */
const inflateNumbers: Mutation = (bytes, next) =>
  Buffer.from(
    bytes.toString('latin1').replace(/\b\d{1,6}\b/g, (n) => (next() < 0.02 ? String(Math.floor(next() * 2 ** 31)) : n)),
    'latin1',
  );

export const MUTATIONS = [flip, truncate, repeat, cut, inflateNumbers];

/** File number `seed` of the mutations of some good files. */
export function mutate(files: readonly Uint8Array[], seed: number): Buffer {
  const next = random(seed);
  const bytes = Buffer.from(itemAt(files, Math.floor(next() * files.length)));
  return itemAt(MUTATIONS, seed % MUTATIONS.length)(bytes, next);
}

/** A PDF with the given objects, numbered from 1; the first is the catalog. */
export function pdf(objects: (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  objects.forEach((body, at) =>
    parts.push(
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'),
      Buffer.from('\nendobj\n'),
    ),
  );
  parts.push(Buffer.from(`trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`));
  return Buffer.concat(parts);
}

const stream = (data: Buffer, extra = '') =>
  Buffer.concat([Buffer.from(`<</Length ${data.length}${extra}>>\nstream\n`), data, Buffer.from('\nendstream')]);
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

const onePage = (content: Buffer, font: string | Buffer = FONT, more: (string | Buffer)[] = []): Buffer =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 ' +
      'R>>/XObject<</X 6 0 R>>/Pattern<</P 6 0 R>>>>>>',
    content,
    font,
    ...more,
  ]);

/** Files made to stop or to blow up a reader, by what they try. */
export const bombs: Record<string, () => Buffer> = {
  'a stream that unpacks to 100 MB': () =>
    onePage(stream(deflateSync(Buffer.alloc(100 * 2 ** 20, 32), { level: 1 }), '/Filter/FlateDecode')),
  'a stream packed five times': () => {
    let data: Buffer = Buffer.alloc(50 * 2 ** 20, 32);
    for (let n = 0; n < 5; n++) data = deflateSync(data, { level: 1 });
    return onePage(stream(data, '/Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode/FlateDecode]'));
  },
  'three million drawing operators': () =>
    onePage(stream(deflateSync(Buffer.from('0 0 m 9 9 l S\n'.repeat(3_000_000))), '/Filter/FlateDecode')),
  'a page of two million letters': () =>
    onePage(
      stream(
        deflateSync(Buffer.from(`BT /F1 9 Tf ${'1 0 0 1 50 500 Tm (abcdefghij) Tj '.repeat(200_000)} ET`)),
        '/Filter/FlateDecode',
      ),
    ),
  'a form that draws itself': () =>
    onePage(stream(Buffer.from('/X Do')), FONT, [
      stream(Buffer.from('/X Do /X Do'), '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>'),
    ]),
  'two hundred thousand pages': () =>
    pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${'3 0 R '.repeat(200_000)}]/Count 200000>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
    ]),
  'a claim of two billion pages': () =>
    pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 2147483647>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
    ]),
  'a page tree that is its own child': () =>
    pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
  'ten thousand nested arrays': () => onePage(stream(Buffer.from(`${'['.repeat(10_000)}${']'.repeat(10_000)} TJ`))),
  'a font with a billion widths': () =>
    onePage(
      stream(Buffer.from('BT /F1 12 Tf (x) Tj ET')),
      '<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar 0/LastChar 999999999/Widths[1]>>',
    ),
  'a font of random bytes': () =>
    onePage(
      stream(Buffer.from('BT /F1 12 Tf 50 500 Td (Random font) Tj ET')),
      '<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 6 0 R>>',
      [
        '<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 7 0 R>>',
        stream(Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 251))),
      ],
    ),
  'a character map with huge ranges': () =>
    onePage(
      stream(Buffer.from('BT /F1 12 Tf <0041> Tj ET')),
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font' +
        '/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement ' +
        '0>>>>]/ToUnicode 6 0 R>>',
      [
        stream(
          Buffer.from(
            'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ' +
              `${'100 beginbfrange <00000000> <ffffffff> <0041> endbfrange '.repeat(50)} endcmap`,
          ),
        ),
      ],
    ),
  'a picture of a terabyte': () =>
    onePage(
      stream(Buffer.from('q 500 0 0 700 0 0 cm /X Do Q BT /F1 12 Tf 50 500 Td (Text beside the picture) Tj ET')),
      FONT,
      [
        stream(
          Buffer.from('x'),
          '/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB',
        ),
      ],
    ),
  'a Word file of 120 MB of spaces': () =>
    zip({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.alloc(120 * 2 ** 20, 32) }),
  'a Word file that lies about its size': () =>
    lying(zip({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.alloc(30 * 2 ** 20, 32) })),
  'a Word file with five thousand parts': () =>
    zip({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'word/document.xml': Buffer.from('<w/>'),
      ...Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`word/p${n}.xml`, Buffer.from('<x/>')])),
    }),
  'a Word file that climbs out of its folder': () =>
    zip({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'word/document.xml': Buffer.from('<w/>'),
      '../../etc/cron.d/x': Buffer.from('x'),
    }),
  'a Word file of entities within entities': () =>
    zip({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'word/document.xml': Buffer.from(
        '<!DOCTYPE x [<!ENTITY a ' +
          `"lol">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'bcdefghijklm'[n]} "${`&${'abcdefghijklm'[n]};`.repeat(10)}">`).join('')}]><w:document>&m;</w:document>`,
      ),
    }),
  'an OpenDocument text of 120 MB of spaces': () => odtOf(Buffer.alloc(120 * 2 ** 20, 32)),
  'an OpenDocument text of entities': () =>
    odtOf(
      Buffer.from(
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><office:document-content>&a;</office:document-content>',
      ),
    ),
  'an OpenDocument text nested ten thousand deep': () =>
    odtOf(Buffer.from(`${'<text:section>'.repeat(10_000)}${'</text:section>'.repeat(10_000)}`)),
  'a Rich Text file nested a million deep': () => Buffer.from(`{\\rtf1 ${'{'.repeat(1_000_000)}`),
  'a Rich Text file that announces a gigabyte': () => Buffer.from('{\\rtf1 {\\pict\\bin1000000000 x}}'),
  'a Rich Text file of four million line ends': () => Buffer.from(`{\\rtf1 ${'a\n'.repeat(4_000_000)}}`),
  'Markdown of a hundred thousand quotes': () =>
    Buffer.from(`# A B\n\na@example.com\n\n2019\n\n${'>'.repeat(100_000)} x`),
  'Markdown of open links': () => Buffer.from(`# A B\n\na@example.com\n\n2019\n\n${'[a](<'.repeat(200_000)}`),
  'Markdown of open comments': () => Buffer.from(`# A B\n\na@example.com\n\n2019\n\n${'<!--'.repeat(400_000)}`),
  'a text of one line of two million signs': () => Buffer.from(`a@example.com\n\n2019\n2020\n${'=- '.repeat(600_000)}`),
  'a text of a million columns': () => Buffer.from(`a@example.com\n\n2019\n2020\n${'x   '.repeat(400_000)}`),
  'a Word file nested ten thousand deep': () =>
    zip({
      '[Content_Types].xml': Buffer.from('<Types/>'),
      'word/document.xml': Buffer.from(
        `<w:document><w:body>${'<w:sdt><w:sdtContent>'.repeat(10_000)}${'</w:sdtContent></w:sdt>'.repeat(10_000)}</w:body></w:document>`,
      ),
    }),
};

const odtOf = (content: Buffer): Buffer =>
  zip({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text'), 'content.xml': content });

/** A ZIP archive written by hand, so that it may hold what no library would write. */
export function zip(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = [],
    directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(files)) {
    // the type of an OpenDocument file stands in it as it is
    const isStored = name === 'mimetype';
    const packed = isStored ? data : deflateRawSync(data, { level: 1 }),
      title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, title]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end]);
}

/** The directory claims a kilobyte for each part. */
function lying(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(1024, at + 24);
  return copy;
}

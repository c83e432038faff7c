import { createCanvas, loadImage } from '@napi-rs/canvas';
import { imageSize } from 'image-size';

export interface Reencoded {
  jpeg: Uint8Array;
  /** in pixels */
  width: number;
  height: number;
}

/** Why a file is no photo: not of the kinds, too many or too few pixels, or not to be decoded. */
export type PhotoFault = 'kind' | 'large' | 'small' | 'broken';

const KINDS = new Set(['jpg', 'png', 'webp']);
/** Width by height, as photos on CVs are; the middle of a wider picture, of a higher one more of its top. */
const SHAPE = 27 / 35;
const TOP = 1 / 3;
/** 45 mm at 400 dots an inch */
const HIGHEST = 700;
const QUALITY = 86;
/** a telephone takes some 50 million; decoded these are 200 MB */
export const MOST_PIXELS = 50_000_000;
export const SHORTEST = 100;

/**
 * A photo as a JPEG of 27 by 35, at most 700 pixels high, drawn anew from its pixels: upright as its EXIF says, on white
 * where it is transparent, without metadata, thumbnails or anything else that the file carried.
 */
export async function reencode(bytes: Uint8Array): Promise<Reencoded | PhotoFault> {
  const told = sizeOf(bytes);
  if (!told || !KINDS.has(told.type ?? '')) return 'kind';
  if (told.width * told.height > MOST_PIXELS) return 'large';
  if (Math.min(told.width, told.height) < SHORTEST) return 'small';
  const image = await loadImage(Buffer.from(bytes)).catch(() => null);
  if (!image) return 'broken';
  // upright already: the decoder turns a picture as its EXIF says
  const { width: wide, height: high } = image;
  const [cropWide, cropHigh] = [Math.min(wide, high * SHAPE), Math.min(high, wide / SHAPE)];
  const scale = Math.min(1, HIGHEST / cropHigh);
  const [width, height] = [Math.round(cropWide * scale), Math.round(cropHigh * scale)];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.scale(scale, scale);
  pen.translate((cropWide - wide) / 2, (cropHigh - high) * TOP);
  pen.drawImage(image, 0, 0);
  return { jpeg: await canvas.encode('jpeg', QUALITY), width, height };
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

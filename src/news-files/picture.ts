import sharp from 'sharp';
import { endingOf } from './release-file.ts';
import { widthsOf } from './picture-widths.ts';

/** What a page says of a picture, and the widths it is also made in. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Less than its own, narrowest first; none for a drawing, which is sharp in any. */
  readonly widths: readonly number[];
};

/** Measures a picture as a reader sees it, turned the right way up. @throws Error for bytes that are no picture. */
export async function measurePicture(file: string, bytes: Uint8Array): Promise<Picture> {
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  return { width, height, bytes: bytes.length, widths: endingOf(file) === 'svg' ? [] : widthsOf(width) };
}

/** A picture made narrower, of the same type, without what a camera wrote into it. */
export async function narrowPicture(bytes: Uint8Array, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(bytes).autoOrient().resize({ width }).toBuffer());
}

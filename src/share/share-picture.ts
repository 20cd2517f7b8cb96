import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { cachedPng } from './cached-png.ts';
import type { ShareCard } from './card.ts';
import { pictureSvg } from './picture-svg.ts';
import { SHAPE, type ShapeName } from './shapes.ts';
import { MissingGlyph } from './typeset.ts';

/** A picture for shared links: its address below the site, its size in px, and what it shows. */
export type SharedImage = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** The picture of an item as PNG. @throws RangeError that names item and character where the font lacks one. */
export async function sharePicture(
  card: ShareCard,
  shape: ShapeName,
  { share }: Words,
): Promise<Buffer<ArrayBuffer>> {
  try {
    return await cachedPng(
      pictureSvg(card, shape, { portal: site.portal, address: site.address, mark: share.mark }),
    );
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    throw new RangeError(share.missingCharacter(card.path, error.character), { cause: error });
  }
}

/** What a page says of a picture of its item. */
export function sharedImage(
  { path, title, figure }: ShareCard,
  shape: ShapeName,
  { share }: Words,
): SharedImage {
  const { width, height } = SHAPE[shape];
  return { path: `${path}share-${shape}.png`, width, height, alt: share.alt(title, figure) };
}

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { measurePicture, narrowPicture } from './picture.ts';

const plain = () => sharp({ create: { width: 600, height: 400, channels: 3, background: '#2a695c' } });

test('a picture is measured, and made in less widths than its own', async () => {
  const bytes = await plain().jpeg().toBuffer();
  const wanted = { width: 600, height: 400, bytes: bytes.length, widths: [480] };
  expect(await measurePicture('a.jpg', bytes)).toEqual(wanted);
});

test('a picture from a camera held upright is measured as it is seen', async () => {
  const bytes = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await measurePicture('a.jpg', bytes)).toMatchObject({ width: 400, height: 600, widths: [] });
});

test('a drawing is not made narrower', async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"/>');
  expect(await measurePicture('a.svg', svg)).toMatchObject({ width: 900, height: 500, widths: [] });
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a narrower %s is still one, without what a camera wrote',
  async (format) => {
    const bytes = await plain()
      .withExif({ IFD0: { Artist: 'a' } })
      .toFormat(format)
      .toBuffer();
    const narrow = await sharp(await narrowPicture(bytes, 480)).metadata();
    expect(narrow).toMatchObject({ format, width: 480, height: 320 });
    expect(narrow.exif).toBeUndefined();
  },
);

test('bytes that are no picture are refused', async () => {
  await expect(measurePicture('a.png', new TextEncoder().encode('a'))).rejects.toThrow();
});

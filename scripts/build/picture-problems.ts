import sharp from 'sharp';
import type { Entry } from '#src/content/entry.ts';
import type { Problem } from '#src/content/problem.ts';
import { folderOf } from '#src/content/release-files.ts';

const PAINTED = /\.(?:jpg|png|webp)$/;

/** Pictures of releases that begin like one and cannot be shown to their end: cut off while copying, or damaged. */
export async function pictureProblems(entries: readonly Entry[]): Promise<Problem[]> {
  const pictures = entries.filter(({ kind }) => kind === 'news').flatMap(picturesOf);
  const found = await Promise.all(
    pictures.map(async ({ path, problem }) => ((await isWhole(path)) ? [] : [problem])),
  );
  return found.flat();
}

function picturesOf({ file, data, lineOf }: Entry): { path: string; problem: Problem }[] {
  const assets = (data['assets'] ?? []) as readonly { readonly file: string }[]; // by the schema
  return assets.flatMap((asset, index) => {
    if (!PAINTED.test(asset.file)) return [];
    const path = `${folderOf(file)}/${asset.file}`;
    const message = `“${asset.file}”打不开，图片坏了或没有拷贝完整。请从原来的地方重新拷贝，或另存一次。`;
    const place = ['assets', index, 'file'];
    return [{ path, problem: { file, line: lineOf(place), field: place.join('.'), message } }];
  });
}

async function isWhole(path: string): Promise<boolean> {
  try {
    await sharp(path, { failOn: 'truncated' }).stats();
    return true;
  } catch {
    return false;
  }
}

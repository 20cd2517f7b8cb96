import { addressOfFile, mediaTypeOf, readReleaseFile, type Filed } from './release-file.ts';
import { measurePicture, narrowPicture } from './picture.ts';

/** A release with what lies beside it. */
export type Served = Filed & {
  readonly assets: readonly { readonly file: string }[];
  readonly attachments: readonly { readonly file: string }[];
};

/** A file that the site serves. */
export type ServedFile = {
  /** Below the release's address. */
  readonly path: string;
  readonly type: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** The files of a release: each as it is, and pictures in less widths. Those of a release that may not yet be seen are not asked for. */
export async function servedFiles(release: Served): Promise<ServedFile[]> {
  const { assets, attachments } = release;
  const pictures = await Promise.all(assets.map(({ file }) => narrowFiles(release, file)));
  return [...[...assets, ...attachments].map(({ file }) => wholeFile(release, file)), ...pictures.flat()];
}

function wholeFile(release: Served, file: string): ServedFile {
  return served(release, file, () => Promise.resolve(readReleaseFile(release, file)));
}

async function narrowFiles(release: Served, file: string): Promise<ServedFile[]> {
  const { widths } = await measurePicture(file, readReleaseFile(release, file));
  return widths.map((width) =>
    served(release, file, () => narrowPicture(readReleaseFile(release, file), width), width),
  );
}

function served(release: Served, file: string, read: ServedFile['read'], width?: number): ServedFile {
  const path = addressOfFile(release, file, width).slice(addressOfFile(release, '').length);
  return { path, type: mediaTypeOf(file), read };
}

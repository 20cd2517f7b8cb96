import { readFileSync } from 'node:fs';
import { folderOf } from '#src/content/release-files.ts';

/** A release as its files see it: `filePath` is that of its text. */
export type Filed = { readonly id: string; readonly entry: { readonly filePath?: string } };

/** The bytes of a file beside a release. @throws Error when it is not there; the content check says it in words. */
export function readReleaseFile({ id, entry }: Filed, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${folderOf(entry.filePath ?? id)}/${file}`));
}

/** Where readers find a file of a release, or a picture made from it. @param width of the picture; left out for the file itself. */
export function addressOfFile({ id }: Pick<Filed, 'id'>, file: string, width?: number): string {
  return `/news/${id}/${width === undefined ? '' : `${width}/`}${file}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
};

/** The end of a file's name. */
export function endingOf(file: string): string {
  return file.split('.').at(-1) ?? '';
}

export function mediaTypeOf(file: string): string {
  return MEDIA_TYPES[endingOf(file)] ?? 'application/octet-stream';
}

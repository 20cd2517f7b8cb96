import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unpackWoff } from '#src/share/unpack-woff.ts';

const PACKED = 'node_modules/@fontsource/noto-sans-sc/files';
const FOLDER = resolve('node_modules/.cache/fonts');
const NAMES = ['chinese-simplified', 'latin'].flatMap((set) =>
  [400, 700].map((weight) => `noto-sans-sc-${set}-${weight}-normal`),
);

/** Unpacks the Chinese fonts where there are none, as on a bare machine. @returns the file that names their folder to Chromium. */
export function fontsFile(): string {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of NAMES) {
    const unpacked = `${FOLDER}/${name}.ttf`;
    if (!existsSync(unpacked)) writeFileSync(unpacked, unpackWoff(readFileSync(`${PACKED}/${name}.woff`)));
  }
  const file = `${FOLDER}/fonts.conf`;
  writeFileSync(file, `<fontconfig><dir>${FOLDER}</dir><cachedir>${FOLDER}/cache</cachedir></fontconfig>\n`);
  return file;
}

import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../input-error.ts';

/** What is known of an input file before its rows are read. */
export type InspectedFile = {
  readonly path: string;
  /** The file's name without folders. */
  readonly name: string;
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly bytes: number;
};

/** Reads a file for its hash and encoding. @throws InputError for what cannot be a CSV text. */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const bytes = sizeOf(path);
  const hash = createHash('sha256');
  const isUtf8 = await isTextIn('utf-8', path, (chunk, first) => {
    if (first) refuseOtherFormats(path, chunk);
    refuseBinary(path, chunk);
    hash.update(chunk);
  });
  const encoding = isUtf8 ? 'utf-8' : 'gb18030';
  if (!isUtf8 && !(await isTextIn('gb18030', path))) {
    throw new InputError(`${path}：既不是 UTF-8 也不是 GB18030 编码。请在表格软件里另存为“CSV UTF-8”。`);
  }
  return { path, name: basename(path), sha256: hash.digest('hex'), encoding, bytes };
}

/** Whether the whole file is valid text of an encoding. @param each told every chunk, whether valid or not. */
async function isTextIn(
  encoding: InspectedFile['encoding'],
  path: string,
  each: (chunk: Buffer, first: boolean) => void = () => undefined,
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let valid = true;
  let first = true;
  const decode = (chunk: Uint8Array, stream: boolean) => {
    try {
      if (valid) decoder.decode(chunk, { stream });
    } catch {
      valid = false;
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    each(chunk, first);
    first = false;
    decode(chunk, true);
  }
  decode(new Uint8Array(), false);
  return valid;
}

function refuseBinary(path: string, chunk: Buffer): void {
  if (chunk.includes(0)) throw new InputError(`${path}：含有空字节，是二进制文件。请导出为 CSV 文本后再试。`);
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new InputError(`${path}：没有这个文件。请检查路径和文件名。`);
  if (!stat.isFile()) throw new InputError(`${path}：不是文件。请给出 CSV 文件的路径。`);
  if (stat.size === 0) throw new InputError(`${path}：文件是空的（0 字节）。请重新导出。`);
  return stat.size;
}

function refuseOtherFormats(path: string, start: Buffer): void {
  const hex = start.subarray(0, 4).toString('hex');
  if (hex.startsWith('504b')) {
    throw new InputError(`${path}：这是 Excel 工作簿（.xlsx）或压缩包。请在表格软件里另存为“CSV UTF-8”。`);
  }
  if (hex.startsWith('d0cf11e0')) {
    throw new InputError(`${path}：这是旧版 Excel 文件（.xls）。请在表格软件里另存为“CSV UTF-8”。`);
  }
  if (hex.startsWith('fffe') || hex.startsWith('feff')) {
    throw new InputError(`${path}：编码是 UTF-16（“Unicode 文本”）。请另存为“CSV UTF-8”。`);
  }
}

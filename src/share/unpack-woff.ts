import { inflateSync } from 'node:zlib';

type Table = { readonly tag: string; readonly checksum: number; readonly data: Buffer };

/** Unpacks a WOFF 1 file into the TrueType file that it holds. */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    readTable(woff, 44 + index * 20),
  );
  const header = Buffer.alloc(12 + tables.length * 16);
  header.writeUInt32BE(woff.readUInt32BE(4), 0); // the flavour
  header.writeUInt16BE(tables.length, 4);
  let offset = header.length;
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const record = 12 + index * 16;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum, record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(data.length, record + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}

/** An entry of the directory: tag, offset, packed length, length, checksum. */
function readTable(woff: Buffer, entry: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(entry + field));
  if (offset === undefined || packed === undefined || length === undefined || checksum === undefined) {
    throw new RangeError('The WOFF file ends too early.');
  }
  const bytes = woff.subarray(offset, offset + packed);
  const tag = woff.toString('latin1', entry, entry + 4);
  return { tag, checksum, data: packed < length ? inflateSync(bytes) : bytes };
}

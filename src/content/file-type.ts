type Bytes = Uint8Array;

const begins = (bytes: Bytes, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Bytes, from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
const isZip = (bytes: Bytes) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);

/** How the bytes of each type begin, or how a text is told. */
const TYPES: Readonly<Record<string, (bytes: Bytes) => boolean>> = {
  jpg: (bytes) => begins(bytes, 0xff, 0xd8, 0xff),
  png: (bytes) => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  svg: (bytes) => /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(textOf(bytes) ?? ''),
  pdf: (bytes) => latin(bytes, 0, 5) === '%PDF-',
  docx: isZip,
  xlsx: isZip,
  zip: isZip,
  csv: isText,
  txt: isText,
};

/** Whether the bytes of a file are what the end of its name says. */
export function isOfType(ending: string, bytes: Bytes): boolean {
  return TYPES[ending]?.(bytes) ?? false;
}

/** A text in UTF-8 without its byte order mark; null for what is none. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isText(bytes: Bytes): boolean {
  return textOf(bytes)?.includes('\0') === false;
}

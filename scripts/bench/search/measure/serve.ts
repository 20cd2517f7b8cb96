import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a host compresses on its way at little cost. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bodies as they were sent, without heads. */
export type Traffic = { readonly bytes: number; readonly requests: number };

export type Counted = {
  readonly origin: string;
  /** What was sent since this was last asked; the page itself does not count. */
  readonly take: () => Traffic;
  readonly close: () => void;
};

/** Serves a folder as a host would: text compressed, Pagefind's files, which are compressed already, as they are. */
export async function serveCounted(folder: string): Promise<Counted> {
  const bodies = new Map<string, Body>();
  const { count, take } = createCounter();
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const body = bodies.get(path) ?? bodyOf(path);
    bodies.set(path, body);
    response.writeHead(body.status, body.headers).end(body.bytes);
    if (extname(path) !== '.html') count(body.bytes.length);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, take, close };
}

type Body = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
};

function bodyOf(path: string): Body {
  const isFile = existsSync(path) && statSync(path).isFile();
  if (!isFile) return { status: 404, headers: {}, bytes: Buffer.alloc(0) };
  const type = TYPES[extname(path)];
  const file = readFileSync(path);
  const headers = { 'Content-Type': type ?? 'application/octet-stream', 'Cache-Control': 'max-age=600' };
  if (!type) return { status: 200, headers, bytes: file };
  const bytes = brotliCompressSync(file, BROTLI);
  return { status: 200, headers: { ...headers, 'Content-Encoding': 'br' }, bytes };
}

function createCounter() {
  const none: Traffic = { bytes: 0, requests: 0 };
  let counted = none;
  return {
    count: (bytes: number) => {
      counted = { bytes: counted.bytes + bytes, requests: counted.requests + 1 };
    },
    take: () => {
      const taken = counted;
      counted = none;
      return taken;
    },
  };
}

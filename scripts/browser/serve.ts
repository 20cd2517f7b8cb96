import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
};

/** A folder on a free port of this machine. */
export type Serving = { readonly origin: string; readonly close: () => void };

/** Serves a built site as a plain web server would: folders by their index, what is missing by the error page. */
export async function serveFolder(folder: string): Promise<Serving> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileFor(folder, new URL(url, 'http://localhost').pathname);
    const path = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(readFileSync(path));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** The address as `URL` has it: no `..` is left in it. */
function fileFor(folder: string, pathname: string): string | null {
  const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(path) && statSync(path).isFile() ? path : null;
}

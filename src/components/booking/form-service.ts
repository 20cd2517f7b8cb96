import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a service was sent. */
export type Posted = {
  readonly key: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
};

/** How a service answers, well or badly; it need not answer at all. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A form service for tests: a real server on a free port of this machine, which pages of other origins may ask. */
export async function serveForms(first: Behaviour) {
  const posted: Posted[] = [];
  const state = { behave: first };
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      posted.push({
        key: request.headers['idempotency-key']?.toString(),
        type: request.headers['content-type'],
        body,
      });
      state.behave(response, request);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}/book`,
    posted,
    behave: (next: Behaviour) => (state.behave = next),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers with a status and a text. */
export function answering(status: number, text: string, type = 'application/json; charset=utf-8'): Behaviour {
  return (response) => void response.writeHead(status, { 'Content-Type': type }).end(text);
}

/** Answers as another does, some time later. */
export function slowly(milliseconds: number, then: Behaviour): Behaviour {
  return (response, request) => void setTimeout(() => then(response, request), milliseconds);
}

/** Cuts the connection before it has answered. */
export const cutting: Behaviour = (_, request) => void request.socket.destroy();

/** Says that it will answer, begins, and says no more. */
export const hanging: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{"message":');
};

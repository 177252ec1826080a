import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip, gzipSync } from 'node:zlib';
import { HttpError } from '../http-error.ts';

/** Bytes from which an answer is worth packing: debriefs of a whole class are, replies are not. */
const PACK_FROM = 16 * 1024;

/** Answers with JSON; never cached. What is long goes packed to whoever can unpack it. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = Buffer.from(JSON.stringify(body));
  const head = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  const send = (bytes: Buffer, more: Record<string, string>) => {
    response.writeHead(status, { ...head, ...more, 'content-length': bytes.length });
    response.end(bytes);
  };
  const unpacks = /\bgzip\b/.test(String(response.req?.headers['accept-encoding'] ?? ''));
  if (text.length < PACK_FROM || !unpacks) send(text, {});
  else gzip(text, (error, packed) => (error ? send(text, {}) : send(packed, { 'content-encoding': 'gzip' })));
}

type Packed = { bytes: Buffer; tag: string };
const packed = new WeakMap<object, Packed>();

/** Answers with a body that is the same for everybody and seldom changes: packed once, and sent only to who has it not yet. */
export function sendShared(response: ServerResponse, body: object): void {
  const made = packed.get(body) ?? pack(body);
  packed.set(body, made);
  const head = { etag: made.tag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  const asked = response.req?.headers ?? {};
  if (asked['if-none-match'] === made.tag) {
    response.writeHead(304, head);
    response.end();
    return;
  }
  if (!/\bgzip\b/.test(String(asked['accept-encoding'] ?? ''))) {
    sendJson(response, 200, body);
    return;
  }
  response.writeHead(200, {
    ...head,
    'content-type': 'application/json; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': made.bytes.length,
  });
  response.end(made.bytes);
}

function pack(body: object): Packed {
  const bytes = gzipSync(JSON.stringify(body), { level: 9 });
  return { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

/** Answers with a text that the browser keeps as a file. */
export function sendFile(response: ServerResponse, type: string, file: string, content: string | Buffer): void {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${file}"`,
    'content-length': Buffer.byteLength(content),
  });
  response.end(content);
}

const bodies = new WeakMap<IncomingMessage, Promise<Buffer>>();

/** The request's body; the request guard has seen to its length. May be asked for again. */
export function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const body = bodies.get(request) ?? read(request);
  bodies.set(request, body);
  return body;
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The request's body as JSON. Throws an HttpError if it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await bodyOf(request);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpError(400, 'notJson', 'The request is not valid JSON.');
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes that the body of a request may have. */
const BODY_MOST = 8 * 1024;

/** A refusal that the page can show: a code for programs, one clear sentence for people. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, sentence: string) {
    super(sentence);
    this.status = status;
    this.code = code;
  }
}

/** Answers with JSON; never cached. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** The request's body as JSON. Throws an HttpError if it is too long or is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_MOST) throw new HttpError(413, 'tooLong', 'The request is too long.');
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'notJson', 'The request is not valid JSON.');
  }
}

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isSameOrigin } from '../security.ts';
import { excessOf } from './bounds.ts';
import { HttpError, sendJson } from './json.ts';

/** Bytes that the body of any request may have; every one of ours is far smaller. */
export const BODY_MOST = 8 * 1024;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Puts one door in front of all that answers on this server, the matchmaker's own routes included: what is malformed,
 * too long or sent by another site's page goes no further. Call it when everything else listens.
 */
export function gate(server: Server, publicUrl?: string): void {
  const behind = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, publicUrl) ?? excessOf(request);
    if (!refusal) {
      for (const listener of behind) listener(request, response);
      return;
    }
    response.setHeader('connection', 'close');
    sendJson(response, refusal.status, { error: refusal.code, message: refusal.message });
  });
}

/** Why a request is not let in, or undefined. */
export function refusalOf({ method, url, headers }: IncomingMessage, publicUrl?: string): HttpError | undefined {
  if (!/^[\w.:[\]-]+$/.test(headers.host ?? '') || !URL.canParse(`http://${headers.host}${url}`))
    return new HttpError(400, 'malformed', 'The address of the request is not well formed.');
  if (method === 'GET' || method === 'HEAD') return undefined;
  const { origin, host, 'sec-fetch-site': fetchSite } = headers;
  if (!isSameOrigin({ origin, host, fetchSite: fetchSite?.toString() }, publicUrl))
    return new HttpError(
      403,
      'otherOrigin',
      'Only pages of this server may ask here. Behind a proxy, start it with PUBLIC_URL set to the address that people type.',
    );
  if (headers['transfer-encoding'] !== undefined)
    return new HttpError(411, 'noLength', 'The request must say how long it is.');
  if (Number(headers['content-length'] ?? 0) > BODY_MOST)
    return new HttpError(413, 'tooLong', 'The request is too long.');
  return undefined;
}

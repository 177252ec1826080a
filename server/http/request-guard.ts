import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpError } from '../http-error.ts';
import type { Peer } from '../processes/peer.ts';
import { isSameOrigin } from '../security.ts';
import { addressOf, FROM, hostOf, isFromPeer, PEER } from './address-of.ts';
import { forwardSocket, NOT_HERE } from './forward.ts';
import { sendJson } from './json.ts';
import { overRateLimit } from './rate-limits/requests.ts';
import { refusalWords } from './refusal-words.ts';

/** Bytes that the body of any request may have; every one of ours is far smaller. */
export const BODY_MOST = 8 * 1024;

/** The same for what a learning platform sends: it signs much more than we do. */
const SIGNED_MOST = 48 * 1024;
/** Where pages of learning platforms send people in: what they bring is signed, or is not believed. */
const FROM_PLATFORM = /^\/api\/lti\/(login|launch)(\?|$)/;

/** `publicUrl`: the address that people type, where the server was told; `base`: the path that it ends with; `lti`: there are platforms. */
type Outside = { publicUrl?: string; base: string; lti?: string };
/** Which other process of the site the sockets belong to whose paths begin so; undefined for those of this one. */
type PeerNamed = (sockets: string) => Promise<Peer | undefined>;
type OnRequest = (request: IncomingMessage, response: ServerResponse) => void;
type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Puts one door in front of all that answers on this server, the matchmaker's own routes and sockets included: what is
 * malformed, too long or sent by another site's page goes no further. Behind it every address is as if the pages stood
 * at the top of it. Call it when everything else listens.
 */
export function requestGuard(server: Server, outside: Outside = { base: '' }, peerNamed?: PeerNamed): void {
  const requests = server.listeners('request') as OnRequest[];
  const upgrades = server.listeners('upgrade') as OnUpgrade[];
  server.removeAllListeners('request').removeAllListeners('upgrade');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    request.url = withoutBase(request.url ?? '/', outside.base);
    const refusal = refusalOf(request, outside.publicUrl, outside.lti !== undefined) ?? overRateLimit(request);
    if (!refusal) {
      request.headers[FROM] = addressOf(request);
      for (const listener of requests) listener(request, response);
      return;
    }
    response.setHeader('connection', 'close');
    sendJson(response, refusal.status, {
      error: refusal.code,
      message: refusalWords(request, refusal.code, refusal.message),
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    request.url = withoutBase(request.url ?? '/', outside.base);
    // A socket carries commands: it is judged like a request that is sent.
    const refusal = malformedOf(request) ?? otherSiteOf(request, outside.publicUrl);
    const here = () => {
      for (const listener of upgrades) listener(request, socket, head);
    };
    const [, sockets = ''] = request.url.split('/');
    if (!refusal && peerNamed && !isFromPeer(request))
      peerNamed(sockets).then(
        (peer) => (peer ? forwardSocket(peer, request, socket, head) : here()),
        () => socket.destroy(),
      );
    else if (!refusal) here();
    else socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

/** Why a request is not let in, or undefined. */
export function refusalOf(request: IncomingMessage, publicUrl?: string, lti = false): HttpError | undefined {
  const { method, headers } = request;
  const malformed = malformedOf(request);
  if (malformed || method === 'GET' || method === 'HEAD') return malformed;
  const fromPlatform = lti && FROM_PLATFORM.test(request.url ?? '');
  const otherSite = fromPlatform ? undefined : otherSiteOf(request, publicUrl);
  if (otherSite) return otherSite;
  if (headers['transfer-encoding'] !== undefined)
    return new HttpError(411, 'noLength', 'The request must say how long it is.');
  if (Number(headers['content-length'] ?? 0) > (fromPlatform ? SIGNED_MOST : BODY_MOST))
    return new HttpError(413, 'tooLong', 'The request is too long.');
  return undefined;
}

/** A proxy may take the base away or leave it. */
function withoutBase(url: string, base: string): string {
  if (base === '' || !url.startsWith(base)) return url;
  const rest = url.slice(base.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}

function malformedOf(request: IncomingMessage): HttpError | undefined {
  if (request.headers[PEER] !== undefined && !isFromPeer(request)) return NOT_HERE;
  const hosts = [request.headers.host ?? '', hostOf(request)];
  if (hosts.every((host) => /^[\w.:[\]-]+$/.test(host)) && URL.canParse(`http://${hosts[0]}${request.url}`))
    return undefined;
  return new HttpError(400, 'malformed', 'The address of the request is not well formed.');
}

function otherSiteOf(request: IncomingMessage, publicUrl?: string): HttpError | undefined {
  const { origin, 'sec-fetch-site': fetchSite } = request.headers;
  if (isSameOrigin({ origin, host: hostOf(request), fetchSite: fetchSite?.toString() }, publicUrl)) return undefined;
  return new HttpError(
    403,
    'otherOrigin',
    'Only pages of this server may ask here. Behind a proxy, start it with PUBLIC_URL set to the address that people type.',
  );
}

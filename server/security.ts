import type { IncomingMessage, ServerResponse } from 'node:http';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Headers that keep other sites' scripts and frames out. */
export function protect(_request: IncomingMessage, response: ServerResponse, next: () => void): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  next();
}

/** What a browser says of where a request comes from. No page can set these headers itself. */
export type Provenance = { origin?: string | null; host?: string | null; fetchSite?: string | null };

/**
 * True if a browser's request comes from our own page. A proxy may have changed the Host on the way: then the browser's
 * own word counts, or the address that the server was told it has. Programs without an Origin are let through, they
 * have no cookies to steal.
 */
export function isSameOrigin({ origin, host, fetchSite }: Provenance, publicUrl?: string): boolean {
  if (!origin || fetchSite === 'same-origin') return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, host: from, origin: whole } = new URL(origin);
  if (publicUrl !== undefined && whole === new URL(publicUrl).origin) return true;
  // 'school.example:443' is 'school.example' where the page came over https.
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === from;
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostOf } from './http/address-of.ts';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The styles that the page itself brings along, as a policy names them: no others are applied. */
function stylesIn(page: string): string[] {
  return [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, style]) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
}

/** Headers that keep other sites' scripts and frames out of `page`. `platforms`: sites that may show it in a frame, and that its forms may go to. */
export function protect(page: string, publicUrl?: string, platforms: readonly string[] = []) {
  const widened = (policy: string, part: string, more: readonly string[]) =>
    policy.replace(`${part} 'self'`, [`${part} 'self'`, ...more].join(' '));
  const styled = widened(POLICY, 'style-src', stylesIn(page));
  const policy = widened(widened(styled, 'frame-ancestors', platforms), 'form-action', platforms);
  const outside = publicUrl ? new URL(publicUrl).host : '';
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    // Older browsers do not count sockets of a page's own host as its own. The request guard has seen to the host's shape.
    const hosts = [...new Set([hostOf(request), outside])].filter(Boolean);
    const sockets = hosts.flatMap((host) => [`ws://${host}`, `wss://${host}`]).join(' ');
    response.setHeader('content-security-policy', `${policy}; connect-src 'self' ${sockets}`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    next();
  };
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

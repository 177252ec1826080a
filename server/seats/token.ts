import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new seat token: 128 random bits. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is stored of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** True if the token is the one that was hashed. */
export function isToken(token: string, hash: string): boolean {
  const given = Buffer.from(hashToken(token));
  const stored = Buffer.from(hash);
  return given.length === stored.length && timingSafeEqual(given, stored);
}

import { createHash } from 'node:crypto';

/** What tells whether texts are still what was written: 72 bits, which no accident of a disk hits. */
export function checksum(...texts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 12);
}

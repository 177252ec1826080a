import { createHash } from 'node:crypto';
import type { Setup } from '../../shared/model/index.ts';

/** A short fingerprint of a scenario and its ruleset: it changes with any number in them. */
export function contentPrint({ scenario, ruleset }: Setup): string {
  return createHash('sha256')
    .update(JSON.stringify([scenario, ruleset]))
    .digest('base64url')
    .slice(0, 16);
}

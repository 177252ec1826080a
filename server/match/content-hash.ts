import { createHash } from 'node:crypto';
import type { Setup } from '../../shared/model/index.ts';

/** A short fingerprint of a scenario, its ruleset and its par: it changes with any number in them. */
export function contentHash({ scenario, ruleset, par }: Setup): string {
  return createHash('sha256')
    .update(JSON.stringify([scenario, ruleset, par]))
    .digest('base64url')
    .slice(0, 16);
}

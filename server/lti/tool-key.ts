import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { LtiStore } from './lti-store.ts';

/** The key that this server signs with. Platforms read its public half at /api/lti/keys. */
export type ToolKey = { privateKey: CryptoKey; kid: string; publicKey: JWK };

/** The key of the store, made at first use. */
export async function toolKey(store: Pick<LtiStore, 'key'>): Promise<ToolKey> {
  const jwk = JSON.parse(await store.key(freshKey)) as JWK;
  const { kty, n, e } = jwk;
  const kid = await calculateJwkThumbprint(jwk);
  return {
    privateKey: (await importJWK(jwk, 'RS256')) as CryptoKey,
    kid,
    publicKey: { kty, n, e, kid, alg: 'RS256', use: 'sig' },
  };
}

async function freshKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}

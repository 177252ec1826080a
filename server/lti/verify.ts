import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { HttpError } from '../http-error.ts';
import { keyOf, type Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';

/** Seconds by which the clocks of platform and server may differ, and for which a signed visit is fresh. */
const CLOCKS_DIFFER = 30;
const FRESH = 600;
/** Milliseconds that a platform may take to show its keys. */
const KEYS_WITHIN = 5000;

/** What checks the tokens of platforms. Their public keys are read when one is needed, and kept for a while. */
export class TokenCheck {
  private readonly keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

  /**
   * The claims of an id_token that this platform has signed for us and for this visit. Throws a refusal otherwise. Keys come
   * from the platform's own address alone, and the algorithm from us: nothing in the token says how it is to be checked.
   */
  async claims(platform: Platform, token: string, nonce: string): Promise<JWTPayload> {
    const { clientId } = platform;
    const payload = await this.signed(platform, token);
    const { aud, azp } = payload as JWTPayload & { azp?: unknown };
    if (Array.isArray(aud) && aud.length > 1 && azp === undefined) throw REFUSED.wrongAudience;
    if (azp !== undefined && azp !== clientId) throw REFUSED.wrongAudience;
    if (payload.nonce !== nonce) throw REFUSED.replayed;
    return payload;
  }

  private async signed(platform: Platform, token: string): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keysOf(platform), {
        issuer: platform.issuer,
        audience: platform.clientId,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'nonce'],
        maxTokenAge: FRESH,
        clockTolerance: CLOCKS_DIFFER,
      });
      if (!protectedHeader.kid) throw REFUSED.wrongKey;
      return payload;
    } catch (error) {
      throw refusalFor(error);
    }
  }

  private keysOf(platform: Platform) {
    const key = keyOf(platform);
    const keys = this.keys.get(key) ?? createRemoteJWKSet(new URL(platform.keysUrl), { timeoutDuration: KEYS_WITHIN });
    this.keys.set(key, keys);
    return keys;
  }
}

function refusalFor(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof errors.JWTExpired) return REFUSED.expired;
  if (error instanceof errors.JWTClaimValidationFailed) return BY_CLAIM[error.claim] ?? REFUSED.malformed;
  if (error instanceof errors.JWKSTimeout) return REFUSED.platformAway;
  const { code = '' } = error as { code?: string };
  // jose tells a platform that is not there, or that shows something else than keys, by its most general error.
  return UNTRUSTED.has(code) ? REFUSED.wrongKey : REFUSED.platformAway;
}

const BY_CLAIM: Record<string, HttpError | undefined> = {
  aud: REFUSED.wrongAudience,
  iss: REFUSED.wrongIssuer,
  iat: REFUSED.expired,
  nbf: REFUSED.expired,
  exp: REFUSED.expired,
  nonce: REFUSED.replayed,
};

const UNTRUSTED = new Set([
  errors.JWSSignatureVerificationFailed.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWSInvalid.code,
  errors.JWTInvalid.code,
]);

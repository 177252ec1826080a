import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { complain } from '../complain.ts';
import { HttpError } from '../http-error.ts';
import { isOn, keyOf, type Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import type { ToolKey } from './tool-key.ts';

/** Milliseconds that a platform may take for an answer. */
const WITHIN = 10_000;
/** Seconds before an access token's end from which a new one is asked for. */
const EARLY = 60;

type Access = { token: string; until: number };
export type Answer = { body: unknown; next?: string };

/** Asks the services of platforms, with access tokens that they give for our signature. */
export class Services {
  private readonly key: ToolKey;
  private readonly tokens = new Map<string, Promise<Access>>();

  constructor(key: ToolKey) {
    this.key = key;
  }

  /** A request to an address of the platform's own. Throws a refusal where it is another's, is not answered, or is refused. */
  async ask(platform: Platform, scope: string, url: string, init: RequestInit): Promise<Answer> {
    if (!isOn(platform, url)) throw REFUSED.foreignAddress;
    const token = await this.access(platform, scope);
    const headers = { ...init.headers, authorization: `Bearer ${token}`, 'user-agent': 'Comity' };
    const response = await reach(url, { ...init, headers });
    const text = await response.text().catch(() => '');
    if (!response.ok) {
      if (response.status === 401) this.tokens.delete(keyOf(platform) + scope);
      complain(`A learning platform answered ${response.status} to a request with ${scope}.`);
      throw REFUSED.platformRefuses;
    }
    return { body: jsonOf(text), next: nextOf(response.headers.get('link') ?? '') };
  }

  private async access(platform: Platform, scope: string): Promise<string> {
    const name = keyOf(platform) + scope;
    const before = await this.tokens.get(name)?.catch(() => undefined);
    if (before && before.until > Date.now()) return before.token;
    const access = this.freshAccess(platform, scope);
    this.tokens.set(name, access);
    return (await access).token;
  }

  private async freshAccess(platform: Platform, scope: string): Promise<Access> {
    const { clientId, tokenUrl, tokenAudience = tokenUrl } = platform;
    const assertion = await new SignJWT()
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.key.kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(tokenAudience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .setJti(randomUUID())
      .sign(this.key.privateKey);
    const response = await reach(tokenUrl, {
      method: 'POST',
      headers: { 'user-agent': 'Comity' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope,
      }),
    });
    const body = jsonOf(await response.text().catch(() => '')) as { access_token?: string; expires_in?: number };
    if (!response.ok || !body?.access_token) {
      complain(`A learning platform gave no access token for ${scope} (${response.status}).`);
      throw REFUSED.platformRefuses;
    }
    return { token: body.access_token, until: Date.now() + ((Number(body.expires_in) || 0) - EARLY) * 1000 };
  }
}

/** Nobody is followed elsewhere: an address that only leads on is none of the platform's. */
async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(WITHIN) });
  } catch (error) {
    if (error instanceof HttpError) throw error;
    complain('A learning platform did not answer.', error);
    throw REFUSED.platformAway;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The next part of a list that is told in several. */
function nextOf(link: string): string | undefined {
  return /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(link)?.[1];
}

import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { hashToken } from '../seats/token.ts';
import { isOwn, type Launch, launchOf } from './launch.ts';
import type { LtiStore } from './lti-store.ts';
import { keyOf, type Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import type { TokenCheck } from './verify.ts';

const MINUTE = 60_000;
/** How long a person may take to sign in at the platform, and a page to use the ticket that it was sent away with. */
const SIGN_IN = 10 * MINUTE;
const TICKET = 2 * MINUTE;

const hint = v.pipe(v.string(), v.maxLength(4000));
/** What a platform says when somebody presses a link of ours there. None of it is signed, so none of it is believed. */
export const loginSchema = v.object({
  iss: hint,
  login_hint: hint,
  target_link_uri: hint,
  client_id: v.optional(hint),
  lti_deployment_id: v.optional(hint),
  lti_message_hint: v.optional(hint),
});
export type Login = v.InferOutput<typeof loginSchema>;

type Begun = { platform: string; nonce: string; browser: string };
/** What a platform has signed, on its way to the page that a browser opens with it. */
export type Visit = { platform: string; launch: Launch; browser: string };

/**
 * From a link in a course to a page here (OpenID Connect, third-party initiated login). Each step can be taken once and only
 * in time. Between the steps the page holds a secret of its own, of which the server keeps the hash: nobody can send another
 * person in with their own visit, and no cookie is needed.
 */
export class Visits {
  private readonly platforms: readonly Platform[];
  private readonly store: LtiStore;
  private readonly check: TokenCheck;
  private readonly own: string;

  /** `own`: the address of this site, with its path. */
  constructor(platforms: readonly Platform[], store: LtiStore, check: TokenCheck, own: string) {
    this.platforms = platforms;
    this.store = store;
    this.check = check;
    this.own = own;
  }

  /** The platform that a login comes from. Throws a refusal. */
  known({ iss, client_id: client, target_link_uri: target, lti_deployment_id: deployment }: Login): Platform {
    const some = this.platforms.filter(({ issuer, clientId }) => issuer === iss && (!client || clientId === client));
    if (some.length !== 1) throw REFUSED.unknownPlatform;
    if (deployment && !some[0].deployments.includes(deployment)) throw REFUSED.unknownDeployment;
    if (!isOwn(target, this.own)) throw REFUSED.otherSite;
    return some[0];
  }

  /** The platform of that key, while it is registered. Throws a refusal. */
  platformOf(key: string): Platform {
    const platform = this.platforms.find((one) => keyOf(one) === key);
    if (!platform) throw REFUSED.unknownPlatform;
    return platform;
  }

  /** Where the page goes to have the platform say who it is. `browser`: the page's own secret. */
  async begin(login: Login, browser: string): Promise<string> {
    const platform = this.known(login);
    const [state, nonce] = [secret(), secret()];
    const begun: Begun = { platform: keyOf(platform), nonce, browser: hashToken(browser) };
    await this.keep('state', state, begun, SIGN_IN);
    const to = new URL(platform.authUrl);
    const question = {
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: platform.clientId,
      redirect_uri: `${this.own}/api/lti/launch`,
      login_hint: login.login_hint,
      ...(login.lti_message_hint && { lti_message_hint: login.lti_message_hint }),
      state,
      nonce,
    };
    for (const [name, value] of Object.entries(question)) to.searchParams.set(name, value);
    return to.href;
  }

  /** Judges what a platform has sent back, and answers a ticket for the page. */
  async arrive(form: URLSearchParams): Promise<string> {
    const begun = await this.taken<Begun>('state', form.get('state') ?? '');
    if (!begun) throw REFUSED.used;
    if (form.has('error')) throw REFUSED.platformSays;
    const platform = this.platformOf(begun.platform);
    const claims = await this.check.claims(platform, form.get('id_token') ?? '', begun.nonce);
    const launch = launchOf(claims, this.own);
    if (!platform.deployments.includes(launch.deployment)) throw REFUSED.unknownDeployment;
    const ticket = secret();
    await this.keep('ticket', ticket, { platform: begun.platform, launch, browser: begun.browser }, TICKET);
    return ticket;
  }

  /** The visit of a ticket; the ticket can still be used. */
  async look(ticket: string, browser: string): Promise<Visit> {
    const text = await this.store.look(idOf('ticket', ticket), Date.now());
    if (!text) throw REFUSED.used;
    const visit = JSON.parse(text) as Visit;
    if (visit.browser !== hashToken(browser)) throw REFUSED.otherBrowser;
    return visit;
  }

  /** Uses a ticket up. */
  async use(ticket: string): Promise<void> {
    if (!(await this.taken('ticket', ticket))) throw REFUSED.used;
  }

  async keep(kind: string, id: string, content: object, lasts: number): Promise<void> {
    await this.store.put(idOf(kind, id), JSON.stringify(content), Date.now() + lasts);
  }

  async taken<T>(kind: string, id: string): Promise<T | undefined> {
    const text = await this.store.take(idOf(kind, id), Date.now());
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }
}

/** 256 random bits. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a state or a ticket is its hash. */
function idOf(kind: string, id: string): string {
  return `${kind} ${hashToken(id)}`;
}

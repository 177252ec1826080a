import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  jwtVerify,
  SignJWT,
} from 'jose';

export const LTI = 'https://purl.imsglobal.org/spec/lti/claim';
export const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const DEEP_LINKING = 'https://purl.imsglobal.org/spec/lti-dl/claim';
const NRPS = 'https://purl.imsglobal.org/spec/lti-nrps';
const AGS = 'https://purl.imsglobal.org/spec/lti-ags';

export type Person = { user: string; name: string; role: 'Instructor' | 'Learner'; status?: string };
type Score = { userId: string; scoreGiven: number; scoreMaximum: number; comment?: string; timestamp: string };
type LineItem = { id: string; label: string; scoreMaximum: number; resourceLinkId?: string; scores: Score[] };
export type ContentItem = { type: string; title: string; url: string; custom: { lesson: string }; lineItem?: object };
/** What is pressed in a course, and by whom. */
export type Press = { person: Person; link?: string; custom?: Record<string, string>; more?: Record<string, unknown> };

/**
 * A learning platform made for tests: it signs people in, shows its keys, gives access tokens for signed assertions alone, and
 * has a class list, a gradebook and a place where a teacher chooses a link. What it is asked wrongly, it refuses.
 */
export class TestPlatform {
  readonly clientId = 'comity-at-school';
  readonly deployment = 'deployment-1';
  readonly course = { id: 'course-7', title: 'Law and Society' };
  readonly people: Person[] = [];
  readonly lineItems: LineItem[] = [];
  /** Links that teachers have chosen here. */
  readonly chosen: ContentItem[] = [];
  /** Why requests to the services were refused. */
  readonly refusals: string[] = [];
  url = '';
  private tool = '';
  private readonly server: Server;
  private privateJwk!: JWK;
  private publicKey!: JWK;
  private readonly presses = new Map<string, Press>();
  private readonly tokens = new Map<string, string>();
  private readonly assertions = new Set<string>();

  private constructor() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error) => {
        this.refusals.push(String(error));
        send(response, 400, { error: String(error) });
      });
    });
  }

  static async start(): Promise<TestPlatform> {
    const platform = new TestPlatform();
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    platform.privateJwk = await exportJWK(privateKey);
    platform.publicKey = await exportJWK(publicKey);
    platform.server.listen(0, '127.0.0.1');
    await once(platform.server, 'listening');
    platform.url = `http://127.0.0.1:${(platform.server.address() as { port: number }).port}`;
    return platform;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** The tool is registered here: where it stands. */
  register(tool: string): void {
    this.tool = tool;
  }

  /** As the operator of the tool writes it down. */
  get registration() {
    return {
      name: 'School Moodle',
      issuer: this.url,
      clientId: this.clientId,
      deployments: [this.deployment],
      authUrl: `${this.url}/auth`,
      tokenUrl: `${this.url}/token`,
      keysUrl: `${this.url}/keys`,
    };
  }

  get jwk(): JWK {
    return this.publicKey;
  }

  person(name: string, role: Person['role'] = 'Learner', status = 'Active'): Person {
    const person = { user: `user-${randomUUID()}`, name, role, status };
    this.people.push(person);
    return person;
  }

  /** Somebody presses a link in the course: the address that the browser is sent to first. */
  press(press: Press): string {
    const hint = randomUUID();
    this.presses.set(hint, press);
    const login = new URLSearchParams({
      iss: this.url,
      login_hint: press.person.user,
      target_link_uri: `${this.tool}/lti`,
      client_id: this.clientId,
      lti_deployment_id: this.deployment,
      lti_message_hint: hint,
    });
    return `${this.tool}/api/lti/login?${login}`;
  }

  /** The claims that this platform signs for a press. */
  claims({ person, link = 'link-1', custom, more }: Press, nonce: string): Record<string, unknown> {
    return {
      iss: this.url,
      aud: this.clientId,
      sub: person.user,
      name: person.name,
      given_name: person.name.split(' ')[0],
      nonce,
      [`${LTI}/version`]: '1.3.0',
      [`${LTI}/message_type`]: 'LtiResourceLinkRequest',
      [`${LTI}/deployment_id`]: this.deployment,
      [`${LTI}/target_link_uri`]: `${this.tool}/lti`,
      [`${LTI}/roles`]: [`${MEMBERSHIP}#${person.role}`],
      [`${LTI}/context`]: { ...this.course, label: 'LAW' },
      [`${LTI}/resource_link`]: { id: link, title: 'Comity' },
      ...(custom && { [`${LTI}/custom`]: custom }),
      [`${AGS}/claim/endpoint`]: {
        scope: [`${AGS}/scope/lineitem`, `${AGS}/scope/score`],
        lineitems: `${this.url}/lineitems?type=lti`,
      },
      [`${NRPS}/claim/namesroleservice`]: {
        context_memberships_url: `${this.url}/members`,
        service_versions: ['2.0'],
      },
      ...more,
    };
  }

  /** What makes a press one of a teacher who chooses a link. */
  get choosing(): Record<string, unknown> {
    return {
      [`${LTI}/message_type`]: 'LtiDeepLinkingRequest',
      [`${LTI}/resource_link`]: undefined,
      [`${DEEP_LINKING}/deep_linking_settings`]: {
        deep_link_return_url: `${this.url}/chosen`,
        accept_types: ['ltiResourceLink'],
        accept_presentation_document_targets: ['window'],
        data: 'kept by the platform',
      },
    };
  }

  /** `header`: what its signature is to say of itself. */
  sign(claims: Record<string, unknown>, lasts = 300, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iat: now, exp: now + lasts, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'platform-key', typ: 'JWT', ...header })
      .sign(this.privateJwk);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await text(request);
    const form = new URLSearchParams(body);
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /keys':
        return send(response, 200, {
          keys: [{ ...this.publicKey, kid: 'platform-key', use: 'sig' }],
        });
      case 'GET /course':
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(
          `<!doctype html><title>Course</title><iframe width="1200" height="700" src="${url.searchParams.get('shows')}"></iframe>`,
        );
        return;
      case 'GET /auth':
        return this.signIn(url.searchParams, response);
      case 'POST /token':
        return send(response, 200, await this.access(form));
      case 'GET /members':
        this.needs(request, `${NRPS}/scope/contextmembership.readonly`);
        return this.members(url, response);
      case 'POST /lineitems': {
        this.needs(request, `${AGS}/scope/lineitem`);
        return send(response, 201, this.addLineItem(JSON.parse(body)));
      }
      case 'POST /chosen':
        return this.choose(form.get('JWT') ?? '', response);
      default:
        return this.score(request, url, body, response);
    }
  }

  private async signIn(question: URLSearchParams, response: ServerResponse): Promise<void> {
    const of = (name: string) => question.get(name) ?? '';
    const press = this.presses.get(of('lti_message_hint'));
    check(of('scope') === 'openid' && of('response_type') === 'id_token', 'not OpenID Connect');
    check(of('response_mode') === 'form_post' && of('prompt') === 'none', 'not as LTI asks');
    check(of('client_id') === this.clientId && of('redirect_uri') === `${this.tool}/api/lti/launch`, 'not registered');
    check(press !== undefined && of('login_hint') === press.person.user, 'nobody who pressed');
    const token = await this.sign(this.claims(press as Press, of('nonce')));
    sendForm(response, of('redirect_uri'), { state: of('state'), id_token: token });
  }

  private async access(form: URLSearchParams): Promise<object> {
    check(form.get('grant_type') === 'client_credentials', 'no client credentials');
    check(form.get('client_assertion_type')?.endsWith(':jwt-bearer') === true, 'no assertion');
    const keys = createRemoteJWKSet(new URL(`${this.tool}/api/lti/keys`));
    const { payload } = await jwtVerify(form.get('client_assertion') ?? '', keys, {
      issuer: this.clientId,
      subject: this.clientId,
      audience: `${this.url}/token`,
      algorithms: ['RS256'],
      requiredClaims: ['jti', 'exp', 'iat'],
    });
    check(!this.assertions.has(payload.jti ?? ''), 'assertion used twice');
    this.assertions.add(payload.jti ?? '');
    const token = randomUUID();
    this.tokens.set(token, form.get('scope') ?? '');
    return { access_token: token, token_type: 'Bearer', expires_in: 3600, scope: form.get('scope') };
  }

  private needs(request: IncomingMessage, scope: string): void {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    check(this.tokens.get(token)?.split(' ').includes(scope) === true, `no access for ${scope}`);
  }

  /** The class list, two people a part. */
  private members(url: URL, response: ServerResponse): void {
    const from = Number(url.searchParams.get('from') ?? 0);
    const part = this.people.slice(from, from + 2).map(({ user, name, role, status }) => ({
      ...{ user_id: user, name, status },
      roles: [`${MEMBERSHIP}#${role}`],
    }));
    if (from + 2 < this.people.length) response.setHeader('link', `<${this.url}/members?from=${from + 2}>; rel="next"`);
    send(response, 200, { id: this.url, context: this.course, members: part });
  }

  private addLineItem(item: { label: string; scoreMaximum: number; resourceLinkId?: string }): LineItem {
    const made = { ...item, id: `${this.url}/lineitems/${this.lineItems.length}/lineitem?type=lti`, scores: [] };
    this.lineItems.push(made);
    return made;
  }

  private score(request: IncomingMessage, url: URL, body: string, response: ServerResponse): void {
    const [, at] = /^\/lineitems\/(\d+)\/lineitem\/scores$/.exec(url.pathname) ?? [];
    const item = this.lineItems[Number(at ?? -1)];
    check(request.method === 'POST' && item !== undefined && url.searchParams.get('type') === 'lti', 'no such column');
    this.needs(request, `${AGS}/scope/score`);
    const score = JSON.parse(body) as Score;
    check(
      this.people.some(({ user, role }) => user === score.userId && role === 'Learner'),
      'no such student',
    );
    check(score.scoreMaximum === item?.scoreMaximum, 'another most');
    item?.scores.push(score);
    send(response, 204, undefined);
  }

  /** The tool's answer to a teacher who chooses. */
  private async choose(jwt: string, response: ServerResponse): Promise<void> {
    const keys = createRemoteJWKSet(new URL(`${this.tool}/api/lti/keys`));
    const { payload } = await jwtVerify(jwt, keys, {
      issuer: this.clientId,
      audience: this.url,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat', 'nonce'],
    });
    check(payload[`${LTI}/message_type`] === 'LtiDeepLinkingResponse', 'no answer to a choice');
    check(payload[`${LTI}/deployment_id`] === this.deployment, 'another deployment');
    check(payload[`${DEEP_LINKING}/data`] === 'kept by the platform', 'the data is gone');
    const items = payload[`${DEEP_LINKING}/content_items`] as ContentItem[];
    this.chosen.push(...items);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Course</title><h1>In your course now: ${items[0].title}</h1>`);
  }
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** A page that sends a form on by itself, as platforms do. */
function sendForm(response: ServerResponse, action: string, fields: Record<string, string>): void {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><form method="post" action="${action}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`,
  );
}

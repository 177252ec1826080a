import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Press, TestPlatform } from './platform.ts';
import { freePort, type RunningServer, startServer } from './server.ts';

/** A server with one learning platform registered, and that platform. `base`: the path below which its pages stand. */
export async function startWithPlatform(base = ''): Promise<{ server: RunningServer; platform: TestPlatform }> {
  const platform = await TestPlatform.start();
  const file = join(mkdtempSync(join(tmpdir(), 'comity-lti-')), 'platforms.json');
  writeFileSync(file, JSON.stringify([platform.registration]));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${base}`;
  platform.register(url);
  const server = await startServer({ port, env: { COMITY_LTI: file, PUBLIC_URL: url } });
  return { server, platform };
}

type Answer = { status: number; body: Record<string, unknown> };

/** A browser without a page: it goes the way from a link of a course to a lesson, step by step. */
export class Visitor {
  readonly secret: string = randomBytes(16).toString('base64url');
  private readonly urls: readonly string[];
  private readonly platform: TestPlatform;
  private asked = 0;

  /** Of several processes of a site each is asked in turn. */
  constructor(url: string | readonly string[], platform: TestPlatform) {
    this.urls = [url].flat();
    this.platform = platform;
  }

  private get url(): string {
    return this.urls[this.asked++ % this.urls.length];
  }

  async post(path: string, body: unknown, key = ''): Promise<Answer> {
    const { url } = this;
    const headers = { authorization: `Bearer ${key}`, origin: url };
    const response = await fetch(`${url}/api/lti/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** A form that a page of the platform sends here; answers what our page is given behind the #. */
  async send(path: 'login' | 'launch', form: Record<string, string>): Promise<Record<string, string>> {
    const response = await fetch(`${this.url}/api/lti/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { origin: this.platform.url, 'sec-fetch-site': 'cross-site' },
      redirect: 'manual',
    });
    return given(response.headers.get('location') ?? `#status=${response.status}`);
  }

  /** Presses a link; answers the question that goes to the platform. */
  async begin(press: Press): Promise<URL> {
    const { searchParams } = new URL(this.platform.press(press));
    const { login = '{}', refused } = await this.send('login', Object.fromEntries(searchParams));
    if (refused) throw new Error(refused);
    const { body } = await this.post('begin', { login: JSON.parse(login), browser: this.secret });
    return new URL(String(body.to));
  }

  /** The platform's answer to that question, as its page would send it on. */
  async answer(question: URL): Promise<{ state: string; id_token: string }> {
    const page = await (await fetch(question)).text();
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    return { state: field('state'), id_token: field('id_token') };
  }

  async ticket(press: Press): Promise<string> {
    const { ticket = '' } = await this.send('launch', await this.answer(await this.begin(press)));
    return ticket;
  }

  /** All the way in. */
  async enter(press: Press): Promise<Answer> {
    return this.post('enter', { ticket: await this.ticket(press), browser: this.secret });
  }
}

function given(location: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.split('#')[1]));
}

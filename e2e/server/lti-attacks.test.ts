import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostALesson } from '../support/lesson.ts';
import { startWithPlatform, Visitor } from '../support/lti.ts';
import { LTI, MEMBERSHIP, type Person, TestPlatform } from '../support/platform.ts';
import type { RunningServer } from '../support/server.ts';

let server: RunningServer;
let platform: TestPlatform;
let student: Person;
let teacher: Person;
let lesson = '';
beforeAll(async () => {
  ({ server, platform } = await startWithPlatform());
  student = platform.person('Ada Lovelace');
  teacher = platform.person('Ida Teacher', 'Instructor');
  const keys = await hostALesson(server.url);
  lesson = keys.lesson;
  const browser = new Visitor(server.url, platform);
  const { body } = await browser.enter({ person: teacher });
  await browser.post('place', { placing: body.placing, lesson }, keys.hostKey);
});
afterAll(async () => {
  await server.stop();
  await platform.stop();
});

const visitor = () => new Visitor(server.url, platform);
const HEADER = { alg: 'RS256', kid: 'platform-key', typ: 'JWT' };
type Claims = Record<string, unknown>;

/** What our page is told when this token comes instead of the platform's own, in an otherwise right visit. */
async function forged(make: (claims: Claims) => Promise<string> | string): Promise<Record<string, string>> {
  const browser = visitor();
  const question = await browser.begin({ person: student });
  const { state } = await browser.answer(question);
  const claims = platform.claims({ person: student }, question.searchParams.get('nonce') ?? '');
  return browser.send('launch', { state, id_token: await make(claims) });
}

/** The same with other claims, rightly signed. */
const claiming = (more: Claims, lasts?: number) => forged((claims) => platform.sign({ ...claims, ...more }, lasts));

const now = () => Math.floor(Date.now() / 1000);
const timed = (claims: Claims) => ({ iat: now(), exp: now() + 300, ...claims });

describe('what is not signed by the platform for us is not believed', () => {
  test('the way that these tests go lets in, when nothing is forged', async () => {
    expect(await claiming({})).toHaveProperty('ticket');
  });

  test('a token that another key has signed, under the name of the right one', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const made = (kid?: string) =>
      forged((claims) =>
        new SignJWT(timed(claims)).setProtectedHeader({ alg: 'RS256', ...(kid && { kid }) }).sign(privateKey),
      );
    expect(await made('platform-key')).toEqual({ refused: 'ltiWrongKey' });
    expect(await made('another-key')).toEqual({ refused: 'ltiWrongKey' });
    expect(await made()).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token of the right key that does not name it, or that is signed in another way', async () => {
    const made = (header: { kid?: string; alg?: string }) => forged((claims) => platform.sign(claims, 300, header));
    expect(await made({ kid: undefined })).toEqual({ refused: 'ltiWrongKey' });
    expect(await made({ alg: 'RS512' })).toEqual({ refused: 'ltiWrongKey' });
    expect(await made({ alg: 'PS256' })).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token that brings its own key along', async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const { exportJWK } = await import('jose');
    const { kty, n, e } = await exportJWK(privateKey);
    const answer = await forged((claims) =>
      new SignJWT(timed(claims))
        .setProtectedHeader({ ...HEADER, jwk: { kty, n, e }, jku: `${platform.url}/keys` })
        .sign(privateKey),
    );
    expect(answer).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token that is not signed at all, or that names no such way', async () => {
    expect(await forged((claims) => new UnsecuredJWT(timed(claims)).encode())).toEqual({ refused: 'ltiWrongKey' });
    expect(await forged(() => 'not.a.token')).toEqual({ refused: 'ltiWrongKey' });
    expect(await forged(() => '')).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token whose signature is made with the public key as if it were a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(platform.jwk));
    const answer = await forged((claims) =>
      new SignJWT(timed(claims)).setProtectedHeader({ alg: 'HS256', kid: 'platform-key' }).sign(secret),
    );
    expect(answer).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token whose role was changed after it was signed', async () => {
    const answer = await forged(async (claims) => {
      const [head, , signature] = (await platform.sign(claims)).split('.');
      const swapped = timed({ ...claims, [`${LTI}/roles`]: [`${MEMBERSHIP}#Instructor`] });
      return [head, Buffer.from(JSON.stringify(swapped)).toString('base64url'), signature].join('.');
    });
    expect(answer).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a token for another program, also where we are named beside it', async () => {
    expect(await claiming({ aud: 'another-tool' })).toEqual({ refused: 'ltiWrongAudience' });
    const both = ['another-tool', platform.clientId];
    expect(await claiming({ aud: both })).toEqual({ refused: 'ltiWrongAudience' });
    expect(await claiming({ aud: both, azp: 'another-tool' })).toEqual({ refused: 'ltiWrongAudience' });
    expect(await claiming({ azp: 'another-tool' })).toEqual({ refused: 'ltiWrongAudience' });
    expect(await claiming({ aud: both, azp: platform.clientId })).toHaveProperty('ticket');
  });

  test('a token of another issuer', async () => {
    expect(await claiming({ iss: 'https://evil.example' })).toEqual({ refused: 'ltiWrongIssuer' });
  });

  test('a token that is out of date, has no end, or is dated ahead', async () => {
    expect(await claiming({}, -120)).toEqual({ refused: 'ltiExpired' });
    expect(await claiming({ exp: undefined })).toEqual({ refused: 'ltiExpired' });
    expect(await claiming({ iat: now() - 3600, exp: now() + 3600 })).toEqual({ refused: 'ltiExpired' });
    expect(await claiming({ iat: now() + 3600, exp: now() + 7200 })).toEqual({ refused: 'ltiExpired' });
  });

  test('a token of a deployment that nobody has registered', async () => {
    expect(await claiming({ [`${LTI}/deployment_id`]: 'deployment-9' })).toEqual({ refused: 'ltiUnknownDeployment' });
  });

  test('a token that leads to another site', async () => {
    for (const url of [
      'https://evil.example/lti',
      `${server.url}.evil.example/`,
      `http://x@${server.url.slice(7)}/`,
      '',
    ])
      expect(await claiming({ [`${LTI}/target_link_uri`]: url })).toEqual({ refused: 'ltiOtherSite' });
  });

  test('a token of another version or kind, or of nobody', async () => {
    expect(await claiming({ [`${LTI}/version`]: '1.1' })).toEqual({ refused: 'ltiMalformed' });
    expect(await claiming({ [`${LTI}/message_type`]: 'LtiStartProctoring' })).toEqual({ refused: 'ltiMalformed' });
    expect(await claiming({ [`${LTI}/resource_link`]: undefined })).toEqual({ refused: 'ltiMalformed' });
    expect(await claiming({ sub: undefined })).toEqual({ refused: 'ltiNoUser' });
  });

  test('a token that a second platform signs for a visit that began at the first', async () => {
    const other = await TestPlatform.start();
    const answer = await forged((claims) => other.sign({ ...claims, iss: platform.url }));
    await other.stop();
    expect(answer).toEqual({ refused: 'ltiWrongKey' });
  });

  test('a key that is meant for something else than signing', async () => {
    const wrong = await importJWK({ kty: 'oct', k: Buffer.from('secret'.repeat(8)).toString('base64url') }, 'HS512');
    const answer = await forged((claims) =>
      new SignJWT(timed(claims)).setProtectedHeader({ alg: 'HS512', kid: 'platform-key' }).sign(wrong),
    );
    expect(answer).toEqual({ refused: 'ltiWrongKey' });
  });
});

describe('each visit is one visit', () => {
  test('what the platform sent once is refused the second time', async () => {
    const browser = visitor();
    const answer = await browser.answer(await browser.begin({ person: student }));
    expect(await browser.send('launch', answer)).toHaveProperty('ticket');
    expect(await browser.send('launch', answer)).toEqual({ refused: 'ltiUsed' });
  });

  test('an old token is refused under a new state', async () => {
    const browser = visitor();
    const { id_token } = await browser.answer(await browser.begin({ person: student }));
    const { state } = await browser.answer(await browser.begin({ person: student }));
    expect(await browser.send('launch', { state, id_token })).toEqual({ refused: 'ltiReplayed' });
  });

  test('a state is gone after one try, also after a wrong one', async () => {
    const browser = visitor();
    const answer = await browser.answer(await browser.begin({ person: student }));
    expect(await browser.send('launch', { ...answer, id_token: 'a.b.c' })).toHaveProperty('refused');
    expect(await browser.send('launch', answer)).toEqual({ refused: 'ltiUsed' });
  });

  test('a state that nobody was given, or none', async () => {
    expect(await visitor().send('launch', { state: 'x'.repeat(43), id_token: 'a.b.c' })).toEqual({
      refused: 'ltiUsed',
    });
    expect(await visitor().send('launch', {})).toEqual({ refused: 'ltiUsed' });
  });

  test('a ticket lets in once', async () => {
    const browser = visitor();
    const ticket = await browser.ticket({ person: student });
    expect(await browser.post('enter', { ticket, browser: browser.secret })).toMatchObject({ status: 200 });
    expect(await browser.post('enter', { ticket, browser: browser.secret })).toMatchObject({
      status: 403,
      body: { error: 'ltiUsed', message: expect.any(String) },
    });
  });

  test('a visit that one browser began cannot be ended in another', async () => {
    const ticket = await visitor().ticket({ person: teacher });
    const victim = visitor();
    expect(await victim.post('enter', { ticket, browser: victim.secret })).toMatchObject({
      body: { error: 'ltiOtherBrowser' },
    });
  });

  test('a placing puts one lesson into the course', async () => {
    const browser = visitor();
    const { body } = await browser.enter({ person: teacher, link: 'placed-once' });
    const [one, two] = [await hostALesson(server.url), await hostALesson(server.url)];
    const place = (keys: typeof one) =>
      browser.post('place', { placing: body.placing, lesson: keys.lesson }, keys.hostKey);
    expect(await place(one)).toMatchObject({ status: 200 });
    expect(await place(two)).toMatchObject({ status: 403, body: { error: 'ltiUsed' } });
  });

  test('a lesson stays in its course', async () => {
    const keys = await hostALesson(server.url);
    const browser = visitor();
    const inCourse = async (id: string) => {
      const more = { [`${LTI}/context`]: { id, title: id } };
      const { body } = await browser.enter({ person: teacher, link: `stays-${id}`, more });
      return browser.post('place', { placing: body.placing, lesson: keys.lesson }, keys.hostKey);
    };
    expect(await inCourse('first')).toMatchObject({ status: 200 });
    expect(await inCourse('second')).toMatchObject({ status: 409, body: { error: 'ltiPlacedElsewhere' } });
  });
});

describe('who one is comes from the signed token alone', () => {
  test('a role beside the token counts for nothing', async () => {
    const browser = visitor();
    const answer = await browser.answer(await browser.begin({ person: student }));
    const swapped = { ...answer, roles: 'Instructor', role: 'host', [`${LTI}/roles`]: `${MEMBERSHIP}#Instructor` };
    const { ticket } = await browser.send('launch', swapped);
    const { body } = await browser.post('enter', { ticket, browser: browser.secret });
    expect(body).toMatchObject({ as: 'student', lesson });
  });

  test('a role beside the ticket is refused', async () => {
    const browser = visitor();
    const ticket = await browser.ticket({ person: student });
    const swapped = await browser.post('enter', { ticket, browser: browser.secret, role: 'host' });
    expect(swapped).toMatchObject({ status: 400, body: { error: 'malformed' } });
  });

  test('who teaches elsewhere is a student here', async () => {
    const roles = [
      'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor',
      'http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator',
      `${MEMBERSHIP}#Learner`,
    ];
    const { body } = await visitor().enter({ person: student, more: { [`${LTI}/roles`]: roles } });
    expect(body.as).toBe('student');
  });

  test('who is neither teacher nor student of the course stays out', async () => {
    for (const roles of [[], [`${MEMBERSHIP}#Mentor`], ['http://purl.imsglobal.org/vocab/lis/v2/system/person#User']]) {
      const { status, body } = await visitor().enter({ person: student, more: { [`${LTI}/roles`]: roles } });
      expect({ status, error: body.error }).toEqual({ status: 403, error: 'ltiNoRole' });
    }
  });

  test('a student who was kept out does not come back through the course', async () => {
    const person = platform.person('Kept Kurt');
    const keys = await hostALesson(server.url);
    const browser = visitor();
    const { body } = await browser.enter({ person: teacher, link: 'kept-out' });
    await browser.post('place', { placing: body.placing, lesson: keys.lesson }, keys.hostKey);
    await visitor().enter({ person, link: 'kept-out' });
    const { hostLine } = await import('../support/lesson.ts');
    const host = await hostLine(server.url, keys);
    const view = await host.until('the student', ({ members }) => members.length > 0);
    await host.send({ kind: 'remove', member: view.members[0].id, keepOut: true });
    expect((await visitor().enter({ person, link: 'kept-out' })).body.error).toBe('keptOut');
    await host.leave();
  });
});

describe('the beginning of a visit is not signed, so it opens nothing', () => {
  const login = (more: Record<string, string> = {}) => {
    const { searchParams } = new URL(platform.press({ person: student }));
    return visitor().send('login', { ...Object.fromEntries(searchParams), ...more });
  };

  test('a platform, a deployment or a site that is not ours is refused', async () => {
    expect(await login({ iss: 'https://evil.example' })).toEqual({ refused: 'ltiUnknownPlatform' });
    expect(await login({ client_id: 'another-tool' })).toEqual({ refused: 'ltiUnknownPlatform' });
    expect(await login({ lti_deployment_id: 'deployment-9' })).toEqual({ refused: 'ltiUnknownDeployment' });
    expect(await login({ target_link_uri: 'https://evil.example/' })).toEqual({ refused: 'ltiOtherSite' });
  });

  test('what another site’s page asks for beyond the two doors is refused as ever', async () => {
    for (const path of ['begin', 'enter', 'place', `lessons/${lesson}/grades`]) {
      const headers = { origin: platform.url, 'sec-fetch-site': 'cross-site' };
      const response = await fetch(`${server.url}/api/lti/${path}`, { method: 'POST', body: '{}', headers });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  test('the browser’s keys and names stay out of every address', async () => {
    const response = await fetch(platform.press({ person: student }), { redirect: 'manual' });
    const location = response.headers.get('location') ?? '';
    expect(location).toContain(`${server.url}/lti#`);
    expect(new URL(location).search).toBe('');
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

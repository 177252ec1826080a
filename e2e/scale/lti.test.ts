import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresForTests } from '../../server/store/postgres-for-tests.ts';
import type { ConsoleView } from '../../shared/lesson/index.ts';
import { hostALesson, LessonLine } from '../support/lesson.ts';
import { Visitor } from '../support/lti.ts';
import { TestPlatform } from '../support/platform.ts';
import { freePort, type RunningServer, startServer } from '../support/server.ts';
import { end, hasRedis, startRedis } from './site.ts';

const postgres = hasRedis() ? await postgresForTests() : undefined;
if (!postgres) console.log('PostgreSQL or Redis is not installed here: visits to several processes were not tried.');
afterAll(() => postgres?.stop());

describe.skipIf(!postgres)('two processes of one site, and a learning platform', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-lti-'));
  let platform: TestPlatform;
  let processes: RunningServer[] = [];
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    platform = await TestPlatform.start();
    const [port, redisPort] = [await freePort(), await freePort()];
    platform.register(`http://127.0.0.1:${port}`);
    writeFileSync(join(folder, 'platforms.json'), JSON.stringify([platform.registration]));
    redis = await startRedis(redisPort, folder);
    const env = {
      HOST: '127.0.0.1',
      DATABASE_URL: postgres?.url ?? '',
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      COMITY_LTI: join(folder, 'platforms.json'),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    };
    processes = [await startServer({ env, port }), await startServer({ env })];
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await Promise.all([end(redis), platform.stop()]);
    rmSync(folder, { recursive: true });
  });

  test('each step of a visit may be taken at either, wherever the lesson is held', async () => {
    const [one, two] = processes.map(({ url }) => url);
    const keys = await hostALesson(one);
    const teacher = platform.person('Ida Teacher', 'Instructor');
    const student = platform.person('Ada Lovelace');
    const browser = new Visitor(two, platform);
    const { body } = await browser.enter({ person: teacher });
    expect(await browser.post('place', { placing: body.placing, lesson: keys.lesson }, keys.hostKey)).toMatchObject({
      status: 200,
    });
    for (const urls of [[two], [one, two], [two, one], [one]])
      expect(await new Visitor(urls, platform).enter({ person: student })).toMatchObject({
        status: 200,
        body: { as: 'student', lesson: keys.lesson },
      });
    expect(await browser.post(`lessons/${keys.lesson}/roster`, {}, keys.hostKey)).toMatchObject({ body: { names: 1 } });
    const host = await LessonLine.open<ConsoleView>(one, keys.lesson, keys.hostKey);
    const { members } = await host.until('the student', (view) => view.members.length > 0);
    expect(members).toHaveLength(1);
    await host.leave();
  });

  test('both sign with one key, and of two that are shown the same ticket one lets in', async () => {
    const [one, two] = processes.map(({ url }) => url);
    const key = async (url: string) => (await fetch(`${url}/api/lti/keys`)).text();
    expect(await key(one)).toBe(await key(two));
    const browser = new Visitor(one, platform);
    const ticket = await browser.ticket({ person: platform.person('Bela Twice') });
    const enter = (url: string) =>
      new Visitor(url, platform).post('enter', { ticket, browser: browser.secret }).then(({ status }) => status);
    expect((await Promise.all([enter(one), enter(two), enter(one), enter(two)])).sort()).toEqual([200, 403, 403, 403]);
  });
});

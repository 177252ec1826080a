import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LessonConnection, openLesson } from '../../client/net/lesson.ts';
import type { StudentView } from '../../shared/lesson/index.ts';
import { figure } from '../faults/figure.ts';
import { beDeviceAt } from '../support/device.ts';
import { asked, hostALesson, hostLine, type Keys, LessonLine, Student } from '../support/lesson.ts';
import { missing, type Site, startSite } from './site.ts';

const lacking = missing();
const site = lacking.length === 0 ? await startSite() : undefined;
if (!site) console.log(`${[...lacking, 'PostgreSQL'][0]} is not installed here: several processes were not tried.`);
afterAll(() => site?.stop());

type Page = LessonConnection<StudentView>;

/** A class of seven that plays, and the pages of its students; what they ask goes to either process. */
async function aClass(at: Site): Promise<{ keys: Keys; tokens: string[]; pages: Page[] }> {
  const keys = await hostALesson(at.url);
  const students = [];
  for (let i = 0; i < 7; i++) students.push(await Student.join(at.processes[i % 2]?.url ?? '', keys));
  const host = await hostLine(at.url, keys);
  expect(await host.send({ kind: 'start' })).toEqual({ ok: true });
  for (const { line } of students) await line.until('the table', ({ table }) => table !== undefined);
  await Promise.all([host.leave(), ...students.map(({ line }) => line.leave())]);
  beDeviceAt(at.url);
  const tokens = students.map(({ token }) => token);
  const pages = tokens.map((token) => openLesson<StudentView>(keys.lesson, token));
  await online(pages);
  return { keys, tokens, pages };
}

async function online(pages: readonly Page[]): Promise<void> {
  await expect
    .poll(() => pages.map(({ status }) => status.value), { timeout: 20_000, interval: 20 })
    .toEqual(pages.map(() => 'online'));
}

/** Waits until a page has lost its line and has one again. */
function backAgain(status: Page['status']): Promise<void> {
  let lost = false;
  return new Promise((back) => {
    const stop = status.subscribe((now) => {
      if (now !== 'online') lost = true;
      else if (lost) {
        back();
        queueMicrotask(() => stop());
      }
    });
  });
}

const readiness = ({ view }: Page, ready: boolean) => {
  const { round = 0, phase = 'orders' } = view.value?.table ?? {};
  return { kind: 'play', command: { kind: 'ready', ready, round, phase } } as const;
};

/** Each page's student is ready and is not, again and again, until `stop`; answers how many times that was acknowledged. */
function ordering(pages: readonly Page[], stop: { now: boolean }): Promise<number[]> {
  return Promise.all(
    pages.slice(1).map(async (page) => {
      let acknowledged = 0;
      for (let ready = true; !stop.now; ready = !ready) {
        if ((await page.send(readiness(page, ready))).ok) acknowledged++;
        await wait(40);
      }
      return acknowledged;
    }),
  );
}

describe.skipIf(!site)('several processes of one site', () => {
  let at: Site;
  beforeAll(() => {
    at = site as Site;
  });

  test('a code, a key and a match of one’s own are known to each of them', async () => {
    const keys = await hostALesson(at.url);
    const begin = { scenario: 'dublin-warrant', seat: 'ireland', level: 'novice' };
    const solo = await fetch(`${at.url}/api/solo`, { method: 'POST', body: JSON.stringify(begin) });
    const { match, token } = (await solo.json()) as { match: string; token: string };
    for (const { url } of at.processes) {
      expect(await (await fetch(`${url}/api/codes/${keys.code}`)).json()).toMatchObject({ lesson: keys.lesson });
      expect((await asked(url, `${keys.lesson}/state`, keys.hostKey)).status).toBe(200);
      expect((await asked(url, `${keys.lesson}/state`, 'nobody')).status).toBe(401);
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${url}/api/matches/${match}/state`, { headers })).status).toBe(200);
      expect((await fetch(`${url}/api/codes/AAAAAA`)).status).toBe(404);
    }
    expect((await at.query('select 1 from leases')).length).toBe(2);
  });

  test('killed with -9, the one that holds a class loses nothing, and its pages are back by themselves on the other', async (context) => {
    const { keys, pages } = await aClass(at);
    const stop = { now: false };
    const orders = ordering(pages, stop);
    await wait(1000);
    const holder = await at.holderOf(keys.lesson);
    const back = pages.map(({ status }) => backAgain(status));
    const killed = performance.now();
    await holder.kill9();
    await Promise.all(back);
    const took = Math.round(performance.now() - killed);
    for (const page of pages) expect(await page.send({ kind: 'noteSeen' })).toEqual({ ok: true });
    expect(await at.holderOf(keys.lesson)).not.toBe(holder);
    await wait(500);
    stop.now = true;
    const acknowledged = (await orders).reduce((sum, one) => sum + one, 0);
    const rows = await at.query<{ n: number }>(
      `select count(*)::int as n from entries join matches on id = match where lesson = $1 and command like '%"ready"%'`,
      [keys.lesson],
    );
    expect(acknowledged).toBeGreaterThan(20);
    expect(rows[0]?.n).toBeGreaterThanOrEqual(acknowledged);
    // A command whose answer was lost goes again under the same id: it is one entry.
    expect(rows[0]?.n).toBeLessThanOrEqual(acknowledged + pages.length);
    expect(took).toBeLessThan(10_000);
    for (const page of pages) page.close();
    await at.again(holder);
    figure(context, `${acknowledged} orders acknowledged, 0 lost, 0 doubled; all 7 pages back after ${took} ms`);
  });

  test('one that stood still and goes on writes nothing any more, and ends', async (context) => {
    const { keys, tokens, pages } = await aClass(at);
    for (const page of pages) page.close();
    const holder = await at.holderOf(keys.lesson);
    const other = at.processes.find((one) => one !== holder);
    process.kill(holder.pid, 'SIGSTOP');
    const begun = performance.now();
    const line = await LessonLine.open<StudentView>(other?.url ?? '', keys.lesson, tokens[0] ?? '');
    const took = Math.round(performance.now() - begun);
    const { table } = await line.until('the table', ({ table }) => table !== undefined);
    const [option] = table?.options ?? [];
    if (!option) throw new Error('There is nothing to order.');
    expect(await line.send({ kind: 'play', command: { kind: 'seal', order: option.order } })).toEqual({ ok: true });
    process.kill(holder.pid, 'SIGCONT');
    await expect.poll(() => holder.output(), { timeout: 10_000 }).toMatch(/PostgreSQL is lost/);
    await holder.stop();
    expect(await at.holderOf(keys.lesson)).toBe(other);
    expect((await asked(at.url, `${keys.lesson}/export.json`, keys.hostKey)).status).toBe(200);
    await line.leave();
    await at.again(holder);
    figure(context, `taken over after ${took} ms`);
  });

  test('without Redis a class plays on, and once there is an empty one everybody comes in again', async (context) => {
    const { keys, tokens, pages } = await aClass(at);
    const restart = await at.killRedis();
    for (const page of pages) expect(await page.send({ kind: 'noteSeen' })).toEqual({ ok: true });
    // Where no socket opens, plain requests serve.
    const late = openLesson<StudentView>(keys.lesson, tokens[0]);
    await expect.poll(() => late.transport.value, { timeout: 15_000 }).toBe('http');
    await restart();
    const begun = performance.now();
    const line = await LessonLine.open<StudentView>(at.url, keys.lesson, tokens[1] ?? '');
    await line.until('the table', ({ table }) => table !== undefined);
    const took = Math.round(performance.now() - begun);
    expect(took).toBeLessThan(5000);
    await line.leave();
    for (const page of [...pages, late]) page.close();
    figure(context, `joined ${took} ms after Redis was back, empty`);
  });
});

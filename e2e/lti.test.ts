import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rubric from '../assets/lesson/rubric.json' with { type: 'json' };
import type { ConsoleView } from '../shared/lesson/index.ts';
import { launchBrowser } from './support/browser.ts';
import { button, look, openPage, press, sheet } from './support/console.ts';
import { LessonLine } from './support/lesson.ts';
import { startWithPlatform } from './support/lti.ts';
import type { Person, TestPlatform } from './support/platform.ts';
import type { RunningServer } from './support/server.ts';

const faults: string[] = [];
let server: RunningServer;
let platform: TestPlatform;
let browser: Browser;
let teacher: Person;
beforeAll(async () => {
  [{ server, platform }, browser] = await Promise.all([startWithPlatform(), launchBrowser()]);
  teacher = platform.person('Ida Teacher', 'Instructor');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await platform?.stop();
  expect(faults).toEqual([]);
});

/** A window that keeps to the pages' own policy, unlike those of other tests. */
async function strictPage(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => /Content.Security.Policy/i.test(line.text()) && faults.push(line.text()));
  await page.goto(address);
  return page;
}

const choosing = () => platform.press({ person: teacher, more: platform.choosing });
const link = (person: Person) => platform.press({ person, link: 'chosen', custom: platform.chosen.at(-1)?.custom });

describe('from a course to a lesson and back', () => {
  let host: Page;

  test('a teacher chooses a lesson for the course: set up here, it is a link there', async () => {
    const page = await strictPage(choosing());
    await page.getByText('This lesson will stand in “Law and Society” on School Moodle.').waitFor();
    expect(page.url()).toBe(`${server.url}/host`);
    await press(page, 'Open the lobby');
    await page.getByRole('heading', { name: /^In your course now/ }).waitFor();
    expect(platform.chosen).toHaveLength(1);
    await page.context().close();
  });

  test('a lesson that this browser hosts already can stand there, too', async () => {
    const page = await openPage(browser, `${server.url}/host`, faults);
    await press(page, 'Open the lobby');
    await page.waitForURL(/\/host\/./);
    const lesson = page.url().split('/').at(-1);
    await page.goto(choosing());
    await button(page, /^Take “/).waitFor();
    await look(page, 'a lesson for a course');
    await button(page, /^Take “/).click();
    await page.getByRole('heading', { name: /^In your course now/ }).waitFor();
    expect(platform.chosen.at(-1)?.custom.lesson).toBe(lesson);
    await page.context().close();
  });

  test('inside a frame of the platform it goes the same way', async () => {
    const page = await strictPage(`${platform.url}/course?shows=${encodeURIComponent(choosing())}`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Open the lobby' }).click();
    await frame.getByRole('heading', { name: /^In your course now/ }).waitFor();
    expect(platform.chosen).toHaveLength(3);
    await page.context().close();
  });

  test('the teacher who opens the link stands on the console, with no key in the address', async () => {
    host = await openPage(browser, link(teacher), faults);
    await button(host, 'Students').waitFor();
    expect(new URL(host.url()).pathname).toBe(`/host/${platform.chosen.at(-1)?.custom.lesson}`);
    expect([new URL(host.url()).search, new URL(host.url()).hash]).toEqual(['', '']);
  });

  test('a student who opens it sits in the lobby, and is there again after opening it anew', async () => {
    const student = platform.person('Ada Lovelace');
    platform.person('Ben Absent');
    const page = await openPage(browser, link(student), faults);
    await page.waitForURL(/\/class\//);
    await expect.poll(() => host.locator('.con-chip').count(), { timeout: 20_000 }).toBe(1);
    await page.goto(link(student));
    await page.waitForURL(/\/class\//);
    await expect.poll(() => host.locator('.con-chip').count(), { timeout: 20_000 }).toBe(1);
    await page.context().close();
  });

  test('one press makes the class list the roster', async () => {
    await press(host, 'Students');
    await press(sheet(host), 'Take the class list from School Moodle');
    await sheet(host).getByText('Names on your list: 2.').waitFor();
    await sheet(host).getByText('Ben Absent').waitFor();
    await look(host, 'roster from a platform');
    await host.keyboard.press('Escape');
  });

  test('after the game one press sends the points', async () => {
    const id = String(platform.chosen.at(-1)?.custom.lesson);
    const key = await host.evaluate(() => JSON.parse(localStorage.getItem('comity.lessons') ?? '[]')[0].key);
    const line = await LessonLine.open<ConsoleView>(server.url, id, key);
    await press(host, /^Start with/);
    await line.until('the game', ({ lesson }) => lesson.stage === 'playing');
    expect(await line.send({ kind: 'endNow', world: -1 })).toEqual({ ok: true });
    const { members } = await line.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
    const points = Object.fromEntries(rubric.map(({ id }) => [id, 2]));
    await line.send({ kind: 'grade', member: members[0].id, points, comment: '' });
    await press(host, 'Send the points to School Moodle');
    await host.getByText('Points sent: 1 student.').waitFor();
    await look(host, 'points to a platform');
    expect(platform.lineItems.flatMap(({ scores }) => scores)).toMatchObject([{ scoreGiven: 2 * rubric.length }]);
    await line.leave();
    await host.context().close();
  });
});

test('a visit that ends early says why, in the reader’s language', async () => {
  const page = await openPage(browser, `${server.url}/lti#refused=ltiExpired`, faults);
  await page.getByText(/is out of date/).waitFor();
  await look(page, 'a visit that was refused');
  await page.getByLabel('Language').selectOption('es');
  await page.getByText(/ha caducado/).waitFor();
  await page.context().close();
});

test('a link of another window’s visit opens nothing here', async () => {
  const stranger = platform.person('Eve Elsewhere');
  const theirs = await openPage(browser, `${server.url}/privacy`, faults);
  let ticket = '';
  await theirs.route('**/api/lti/enter', (route) => {
    ticket = route.request().postDataJSON().ticket;
    return route.abort();
  });
  await theirs.goto(link(stranger));
  await expect.poll(() => ticket, { timeout: 20_000 }).not.toBe('');
  const mine = await openPage(browser, `${server.url}/lti#ticket=${ticket}`, faults);
  await mine.getByText(/begun in another browser or window/).waitFor();
  for (const page of [theirs, mine]) await page.context().close();
});

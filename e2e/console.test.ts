import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import {
  begin,
  button,
  chip,
  consoleLink,
  endOf,
  endPhase,
  hostWith,
  look,
  openMember,
  openPage,
  press,
  putAway,
  seat,
  sheet,
  world,
} from './support/console.ts';
import { asked, Student } from './support/lesson.ts';
import { type RunningServer, startServer } from './support/server.ts';

const faults: string[] = [];
let server: RunningServer;
let browser: Browser;
let at: { url: string; browser: Browser; faults: string[] };
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '200' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
  at = { url: server.url, browser, faults };
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(faults).toEqual([]);
});

const open = (address: string) => openPage(browser, address, faults);

/** A student's page; whatever lies over the table is read. */
async function studentPage(lesson: string, { token }: Student): Promise<Page> {
  return open(`${server.url}/class/${lesson}#key=${token}`);
}

test('a host who prepares the class: rename, mute, move by keyboard, watch only, lock, remove', async () => {
  const lesson = await hostWith(at, ['Ada', 'Ben', 'Cem'], { worlds: 2 });
  const { page, students } = lesson;
  const [ada, ben] = students.map(({ line }) => line);
  const { you } = await ada.until('a seat', (view) => view.you.seat >= 0);
  await look(page, 'lobby');

  let member = await openMember(page, 'Ada');
  await look(page, 'sheet of a student in the lobby');
  await member.getByLabel('Name').fill('Ada L.');
  await press(member, 'Rename');
  await ada.until('the new name', (view) => view.you.name === 'Ada L.');
  await chip(page, 'Ada L.').waitFor();

  member = await openMember(page, 'Ada L.');
  await press(member, 'Mute');
  await ada.until('the mute', (view) => view.you.muted);
  await chip(page, 'Ada L.').getByLabel('Muted').waitFor();
  member = await openMember(page, 'Ada L.');
  await press(member, 'Let talk again');
  await ada.until('the talk', (view) => !view.you.muted);

  // By keyboard alone: to the name, into the table of seats, to a free one of another world.
  await chip(page, 'Ada L.').focus();
  await page.keyboard.press('Enter');
  const there = you.world === 0 ? 'World B' : 'World A';
  await button(sheet(page), new RegExp(`^${there}, Nimbus.*free`)).focus();
  await page.keyboard.press('Enter');
  await ada.until('the other world', (view) => view.you.world !== you.world);
  await chip(world(page, there.slice(-1)), 'Ada L.').waitFor();

  await press(await openMember(page, 'Ben'), 'Watch only');
  await ben.until('no seat', (view) => view.you.status === 'watching');
  await chip(page.getByLabel('Watching'), 'Ben').waitFor();

  await press(page, 'Students');
  await look(page, 'sheet of all students');
  await sheet(page).getByText('Cem').waitFor();
  await putAway(page);

  await press(page, 'Lock');
  await button(page, 'Locked').waitFor();
  await expect(Student.join(server.url, lesson.keys, 'Late')).rejects.toThrow(/lessonLocked|locked/);
  await press(page, 'Locked');
  await button(page, 'Lock').waitFor();

  const ended = endOf(students[2]);
  await press(await openMember(page, 'Cem'), 'Remove');
  await press(sheet(page), 'Remove; may join again');
  expect(await ended).toBe(4401);
  await chip(page, 'Cem').waitFor({ state: 'detached' });
  await lesson.close();
});

test('a host who lets each student in turns one away', async () => {
  const lesson = await hostWith(at, ['Ada', 'Eve'], { approve: true });
  const { page, students } = lesson;
  await look(page, 'lobby with people at the door');
  const ended = endOf(students[1]);
  await press(page, 'Turn Eve away');
  expect(await ended).toBe(4401);
  await press(page, 'Let in Ada');
  await students[0].line.until('a seat', ({ you }) => you.status === 'in');
  await begin({ ...lesson, students: [students[0]] });

  // Whoever comes during the game stands at the door of the board.
  const late = await Student.join(server.url, lesson.keys, 'Gil');
  late.line.patience = 5000;
  const needs = page.getByLabel('Needs you');
  await needs.getByText('Gil').waitFor();
  await press(needs, 'Let in');
  await late.line.until('to be let in', ({ you }) => you.status !== 'asking');
  await needs.getByText('Gil has a seat when this phase ends.').waitFor();
  await late.line.leave();
  await lesson.close();
});

test('a host who cares for one seat: time, AI, a look, a word', async () => {
  const lesson = await hostWith(at, ['Ada', 'Ben']);
  const { page, students } = lesson;
  const [{ line }] = students;
  await begin(lesson);
  await look(page, 'board with one world');
  const { table } = await line.until('the table', (view) => view.table !== undefined);
  const row = seat(page, 'A', 'United States');
  expect(table?.viewer).toBe(0);

  await row.click();
  await look(page, 'sheet of a seat');
  await sheet(page).getByLabel('1.5 times').check();
  await line.until('half as much time again', ({ ownEnd, clock }) => ownEnd > (clock?.endsAt ?? 0));
  await sheet(page).getByLabel('twice').check();
  await line.until('twice the time', ({ ownEnd, clock }) => ownEnd > (clock?.endsAt ?? 0) + 120_000);
  await sheet(page).getByLabel('no limit').check();
  await line.until('no limit', ({ ownEnd }) => ownEnd === -1);
  await putAway(page);
  await row.getByText('no limit').waitFor();

  await row.click();
  await sheet(page).getByLabel('AI level').selectOption('novice');
  await press(sheet(page), 'Lend seat to AI');
  await line.until('the AI', (view) => view.world?.seats[0].ai === 'lent');
  await row.getByText(/^AI/).waitFor();
  await seat(page, 'A', 'Meridian').click();
  await press(sheet(page), 'Lend seat to AI');
  await sheet(page).getByText('Nobody else plays in this world').waitFor();
  await look(page, 'sheet of a seat with a refusal');
  await putAway(page);
  await row.click();
  await look(page, 'sheet of a lent seat');
  await press(sheet(page), 'Give it back to its students');
  await line.until('the seat again, with a note', (view) => view.world?.seats[0].ai === 'no' && !!view.note);
  await putAway(page);
  await row.getByText(/^AI/).waitFor({ state: 'detached' });

  await row.click();
  await press(sheet(page), 'Look in');
  await page.getByText('You look in:').waitFor();
  await page.locator('#seat h2').first().waitFor();
  await look(page, 'a look in');
  await page.getByLabel('Seat', { exact: true }).selectOption({ label: 'Ireland' });
  await press(page, 'Back to all worlds');
  await row.waitFor();

  await row.click();
  await sheet(page).getByLabel('Your words').fill('Read the warrant.');
  await press(sheet(page), 'Send');
  await line.until('the word', ({ notices }) => notices.at(-1)?.words === 'Read the warrant.');
  await lesson.close();
});

test('a host who leads all worlds: words, clocks, phases, news', async () => {
  const lesson = await hostWith(at, ['Ada', 'Ben'], { worlds: 2 });
  const { page, students, keys } = lesson;
  const [ada, ben] = students.map(({ line }) => line);
  await begin(lesson);
  await look(page, 'board with two worlds');
  const own = (await ada.until('a world', ({ world }) => world !== undefined)).world?.name ?? '';
  const pupil = await studentPage(keys.lesson, students[0]);

  await press(page, `More for world ${own}`);
  await look(page, 'sheet of a world');
  await sheet(page).getByLabel('Your words').fill('To one world.');
  await press(sheet(page), 'Send');
  await ada.until('the word', ({ notices }) => notices.at(-1)?.words === 'To one world.');
  await press(page, 'A word to all');
  await look(page, 'sheet of a word to all');
  await press(sheet(page), 'Two minutes left.');
  await press(sheet(page), 'Send');
  const { notices } = await ben.until('the word', (view) => view.notices.length > 0);
  expect(notices.map(({ words }) => words)).toEqual(['#twoMinutes']);
  await pupil.getByText('Your teacher: Two minutes left.').first().waitFor();

  const before = ada.view()?.clock?.endsAt ?? 0;
  await press(world(page, own), '+30 s');
  await ada.until('30 seconds more', ({ clock }) => clock?.endsAt === before + 30_000);
  await press(world(page, own), 'Pause');
  await ada.until('the pause', ({ clock }) => clock?.paused === true);
  expect(ben.view()?.clock?.paused).toBe(false);
  await pupil.getByText('Paused.', { exact: true }).first().waitFor();
  await press(world(page, own), 'Resume');
  await ada.until('the end of the pause', ({ clock }) => clock?.paused === false);
  const rail = page.getByRole('banner').first();
  await press(rail, 'Pause');
  await ben.until('the pause of all', ({ clock }) => clock?.paused === true);
  await press(rail, 'Resume');
  await ben.until('the end of it', ({ clock }) => clock?.paused === false);
  await press(rail, '+30 s');

  await press(world(page, own), 'Next phase');
  await press(sheet(page), 'End it now');
  await ada.until('the Bench', ({ table }) => table?.phase === 'bench');
  expect(ben.view()?.table?.phase).toBe('orders');
  await press(rail, /slowest/i);
  await ben.until('the Bench', ({ table }) => table?.phase === 'bench');

  const desk = page.getByLabel('News desk');
  const told = await desk.getByRole('heading', { level: 3 }).innerText();
  await desk.getByText('World B').locator('..').click();
  await press(desk, 'Play card in World A');
  await desk.getByText(`${told} (A)`).waitFor();
  await page.reload();
  await desk.getByText(`${told} (A)`).waitFor();
  await look(page, 'board after a card');
  await press(desk, 'Next card');
  await endPhase(page, 'Bench');
  for (const { line } of students) await line.until('round 2', ({ table }) => table?.round === 2);
  await desk.getByText(`${told} (A)`).waitFor({ state: 'detached' });
  const [inA, inB] = own === 'A' ? [ada, ben] : [ben, ada];
  const newsOf = (line: typeof ada) => line.view()?.table?.news.filter(({ round }) => round === 2) ?? [];
  expect(newsOf(inA)).not.toEqual(newsOf(inB));
  for (let i = 0; i < 14 && !(await button(desk, 'Play card in A, B').isVisible()); i++) await press(desk, 'Next card');
  const both = await desk.getByRole('heading', { level: 3 }).innerText();
  await press(desk, 'Play card in A, B');
  await desk.getByText(`${both} (A, B)`).waitFor();
  await endPhase(page, 'Moves');
  await endPhase(page, 'Bench');
  for (const { line } of students) await line.until('round 3', ({ table }) => table?.round === 3);
  expect(ada.view()?.table?.news.at(-1)).toEqual(ben.view()?.table?.news.at(-1));
  await pupil.context().close();
  await lesson.close();
});

test('a host whose student sits silent is told, and nudges', async () => {
  const lesson = await hostWith(at, ['Ada']);
  const { page, students } = lesson;
  await begin(lesson);
  for (const phase of ['bench', 'orders']) {
    await endPhase(page, phase === 'bench' ? 'Moves' : 'Bench');
    await students[0].line.until(phase, ({ table }) => table?.phase === phase);
  }
  const needs = page.getByLabel('Needs you');
  await needs.getByText('nothing sent yet').waitFor();
  await look(page, 'board with a silent seat');
  await press(needs, 'Nudge');
  await students[0].line.until('the nudge', ({ notices }) => notices.at(-1)?.words === '#yourMove');
  await needs.getByText('nothing sent yet').waitFor({ state: 'detached' });
  await lesson.close();
});

test('a host who begins a second history, puts the game away, and comes back', async () => {
  const lesson = await hostWith(at, ['Ada']);
  const { page, students, keys } = lesson;
  const [{ line }] = students;
  await begin(lesson);
  await endPhase(page, 'Moves');
  await line.until('the Bench', ({ table }) => table?.phase === 'bench');
  await press(page, 'More for world A');
  await sheet(page).getByLabel('From').selectOption({ label: 'Round 1, Moves' });
  await press(sheet(page), 'Begin a second history');
  await world(page, 'B').getByText('from A').waitFor();
  await line.until('the second history', ({ you, table }) => you.world === 1 && table?.phase === 'orders');

  await press(page, 'Settings');
  await look(page, 'sheet of settings');
  await press(sheet(page), 'Go on in the next lesson');
  await press(sheet(page), 'Pause all worlds');
  await sheet(page).getByText('All clocks stand.').waitFor();
  await look(page, 'sheet for the next lesson');
  await line.until('the clock stands', ({ clock }) => clock?.paused === true);
  await page.context().close();
  const next = await open(consoleLink(server.url, keys));
  await press(next.getByRole('banner').first(), 'Resume');
  await line.until('the clock runs', ({ clock }) => clock?.paused === false);
  await next.context().close();
  await lesson.close();
});

test('a host who ends the game leads the debrief, plays again, and deletes all', async () => {
  const lesson = await hostWith(at, ['Ada', 'Ben'], { worlds: 2 });
  const { page, students, keys } = lesson;
  const [ada] = students.map(({ line }) => line);
  await begin(lesson);
  const pupil = await studentPage(keys.lesson, students[0]);
  const seatBefore = ada.view()?.you.seat;
  for (const phase of ['bench', 'orders', 'bench', 'orders']) {
    await endPhase(page, phase === 'bench' ? 'Moves' : 'Bench');
    for (const { line } of students) await line.until(phase, ({ table }) => table?.phase === phase);
  }
  await press(page, 'Settings');
  await press(sheet(page), 'End the game now');
  await look(page, 'sheet that ends the game');
  await press(sheet(page), 'End all worlds');
  await page.getByRole('heading', { name: 'On the wall' }).waitFor();
  await ada.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
  await button(page, /^1 Same warrant/).waitFor();
  await look(page, 'debrief desk');
  await press(page, 'Next step');
  await ada.until('step 2', ({ lesson }) => lesson.debriefStep === 1);
  await press(page, 'Back');
  await ada.until('step 1', ({ lesson }) => lesson.debriefStep === 0);
  const steps = await page.locator('.con-steps ol button').allInnerTexts();
  const unlike = steps.map((step) => step.replace(/^\d+\s*/, ''));
  expect(new Set(unlike).size, unlike.join(' | ')).toBe(steps.length);
  await pupil.getByRole('heading', { name: /^Same warrant/ }).waitFor();

  await press(page, 'Again, seats swapped');
  await look(page, 'sheet before playing again');
  await press(sheet(page), 'Back to the lobby');
  await button(page, /^Start with 2/).waitFor();
  await ada.until('another seat', ({ lesson, you }) => lesson.stage === 'lobby' && you.seat !== seatBefore);
  await pupil.getByText('Your teacher starts the game soon.').waitFor();

  await press(page, 'Settings');
  await press(sheet(page), 'Delete everything now');
  await look(page, 'sheet that deletes');
  const ended = endOf(students[0]);
  await press(sheet(page), 'Delete everything');
  await page.getByRole('heading', { name: 'All is deleted.' }).waitFor();
  await look(page, 'receipt');
  expect(await page.getByText(keys.code).count()).toBe(1);
  expect(await ended).toBe(4401);
  await pupil.getByText('This lesson is over').waitFor();
  expect((await asked(server.url, `${keys.lesson}/state`, keys.hostKey)).status).toBe(404);
  await pupil.context().close();
  await lesson.close();
});

test('a host on another device opens the lesson with the recovery code', async () => {
  const lesson = await hostWith(at, []);
  const { keys } = lesson;
  const other = await open(`${server.url}/host`);
  await press(other, 'I have a recovery code');
  await look(other, 'sheet of the recovery code');
  await sheet(other).getByLabel('Game code').fill(keys.code.toLowerCase());
  await sheet(other).getByLabel('Recovery code').fill('ACDEF-GHJKM');
  await press(sheet(other), 'Teach it on this device');
  await sheet(other).getByText('This did not open the lesson.').waitFor();
  await sheet(other).getByLabel('Recovery code').fill(keys.recovery);
  await other.keyboard.press('Enter');
  await button(other, 'Waiting for students').waitFor();
  await press(other, 'Links and codes');
  await look(other, 'sheet of links');
  await other.context().close();
  await lesson.close();
});

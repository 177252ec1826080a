import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { button, hostWith, look, openPage, press, putAway, sheet } from './support/console.ts';
import type { Student } from './support/lesson.ts';
import { type RunningServer, startServer } from './support/server.ts';

const faults: string[] = [];
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '200' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(faults).toEqual([]);
});

const PHONE = { width: 390, height: 844 };
/** Eight screens, as a class brings them along: phones, one of them on its side, tablets, laptops, one of these at 200 % zoom. */
const DEVICES = [
  PHONE,
  PHONE,
  { width: 820, height: 1180 },
  { width: 683, height: 384 },
  { width: 844, height: 390 },
  { width: 1180, height: 820 },
  { width: 1366, height: 768 },
  PHONE,
];

type Size = { width: number; height: number };

async function pupil(lesson: string, { token }: Student, size: Size): Promise<Page> {
  const page = await openPage(browser, `${server.url}/class/${lesson}#key=${token}`, faults);
  await page.setViewportSize(size);
  return page;
}

/** Whether something lies wider than the screen. */
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

test('a lesson of 45 minutes at speed: roster, brief, game, a plan made anew, debrief, points, files', async () => {
  const names = ['Ada', 'Ben', 'Cem', 'Dora', 'Eli', 'Fay', 'Gil', 'Hana'];
  const lesson = await hostWith({ url: server.url, browser, faults }, names, { students: 9, worlds: 1 });
  const { keys, page, students } = lesson;
  const projector = await openPage(browser, `${server.url}/wall/${keys.lesson}#key=${keys.projectorKey}`, faults);
  const pupils = await Promise.all(DEVICES.map((device, i) => pupil(keys.lesson, students[i], device)));

  // The class size that was said stays, however few have come.
  await page.getByText('8 of 9 here').waitFor();

  // Who is who: the list is pasted once; the ninth types a real name at the door.
  await press(page, 'Students');
  await sheet(page).getByLabel('Paste your class list, one name a line').fill('1. Ada Lovelace\n2. Ivo Andric');
  await press(sheet(page), 'Keep the list');
  await sheet(page).getByText('1 of 2 of your list are here').waitFor();
  await putAway(page);
  const door = await openPage(browser, `${server.url}/j/${keys.code}`, faults);
  await door.setViewportSize(PHONE);
  await door.getByLabel('Your real name').fill('andric');
  await press(door, 'Take my seat');
  await door.locator('.role-card').waitFor();
  await page.getByText('Ivo Andric').first().waitFor();
  for (const shown of [projector, ...pupils]) expect(await shown.content()).not.toMatch(/Lovelace|Andric/);

  // The brief goes over the projector; students keep their role.
  await press(page, 'Show the brief');
  await projector.getByRole('heading', { name: 'One mailbox, two countries' }).waitFor();
  await look(page, 'console brief');
  for (const title of [
    'Who sits at this table',
    'What each of you wants',
    'How a round goes',
    'One number belongs to all of you',
    'Before we start',
  ]) {
    await press(page, 'Next slide');
    await projector.getByRole('heading', { name: title }).waitFor();
    await look(projector, `wall ${title}`);
  }
  for (const one of pupils) {
    await one.getByText('Look at the wall').waitFor();
    expect(await isTooWide(one)).toBe(false);
  }

  await press(page, /^Start with/);
  await page.getByText('Round 1 of 6').first().waitFor();
  await students[0].line.until('the game', (view) => view.lesson.stage === 'playing');

  // The first round is led from the projector: each student sees the card of their own role, and is let go.
  await press(page, 'Lead the first round');
  await projector.getByRole('heading', { name: 'The case everyone watches.' }).waitFor();
  await look(projector, 'wall guide look');
  await look(page, 'console guide');
  const move = button(page, 'Next step');
  await move.click();
  await projector.getByRole('heading', { name: 'Your first choice.' }).waitFor();
  await look(projector, 'wall guide move');
  for (const one of pupils) {
    await press(one, 'Begin');
    await one.locator('.guide[data-step^=move]').waitFor();
    await one.getByText('Your teacher leads the guide').waitFor();
    await look(one, `guide ${pupils.indexOf(one)}`);
  }
  // Pressed twice in a hurry, it goes two steps on and sends none twice.
  await move.dblclick();
  await projector.getByRole('heading', { name: 'A sealed move stays secret.' }).waitFor();
  await press(page, 'End the guide');
  await pupils[0].getByText('Your teacher leads the guide').waitFor({ state: 'detached' });

  // All eyes: every screen is blank, and comes back.
  await press(page, 'Eyes here: blank every student’s screen, stop the clocks');
  for (const one of [...pupils, door]) await one.getByRole('heading', { name: 'Eyes here' }).waitFor();
  await press(page, 'Give the screens back');
  for (const one of [...pupils, door])
    await one.getByRole('heading', { name: 'Eyes here' }).waitFor({ state: 'detached' });

  // The class is late: one press plans the rest anew.
  const course = page.getByLabel('The lesson’s clock', { exact: true });
  await press(course, 'Set the lesson’s clock');
  await course.getByLabel('It is minute').fill('15');
  await press(course, 'Set');
  await course.getByText('Minute 15 of 45').waitFor();
  await press(course, 'Plan the rest anew');
  await course.getByText('would start').waitFor({ state: 'detached' });
  await look(page, 'console board with the clock');
  const { lesson: planned } = await students[0].line.until('the new plan', (view) => view.lesson.pace < 100);
  expect(planned).toMatchObject({ lastRound: 0 });

  // All play; whoever holds the others up is ended by the teacher, who is told whom it hits.
  // Eleven pages on two cores: a press may take its time, and the next turn with it.
  for (const { line } of students) line.patience = 300_000;
  const playing = Promise.all(students.map((student) => student.play()));
  const over = playing.then(() => true);
  while (!(await Promise.race([over, page.waitForTimeout(1500).then(() => false)]))) {
    const dialog = sheet(page);
    await button(page, 'Next phase')
      .first()
      .click({ timeout: 5000 })
      .then(() => button(dialog, 'End it now').click({ timeout: 5000 }))
      // A phase that ended by itself meanwhile leaves a sheet with nothing to end.
      .catch(() => page.keyboard.press('Escape'));
  }
  await page.getByRole('heading', { name: 'On the wall' }).waitFor();
  if (await sheet(page).count()) await putAway(page);

  // The debrief: notes and minutes for each step; what really happened is one of them.
  await button(page, /^\d+ What really happened/).click();
  await projector.getByRole('heading', { name: 'What really happened' }).waitFor();
  await look(page, 'console debrief with notes');
  await look(projector, 'wall what really happened');
  await button(page, /^\d+ One score against par/).click();
  await look(projector, 'wall one score against par');

  // Answers and points.
  const answer = {
    kind: 'answer',
    when: 'after',
    question: 'reach',
    answer: 'The place, as people there made the law.',
  };
  expect(await students[0].line.send(answer as Parameters<Student['line']['send']>[0])).toEqual({ ok: true });
  await press(page, 'Read and grade');
  await sheet(page).getByText('The place, as people there made the law.').waitFor();
  await sheet(page).getByRole('radio', { name: '3' }).first().check();
  await sheet(page).getByText('Saved.').waitFor();
  await look(page, 'console points');
  await putAway(page);
  const coming = page.waitForEvent('download');
  await press(page, 'Grades (CSV)');
  expect((await coming).suggestedFilename()).toBe(`comity-${keys.code}-grades.csv`);
  for (const one of pupils) expect(await isTooWide(one)).toBe(false);

  // The teacher's report names who is known by name, until it is to be handed out.
  await page.goto(`${server.url}/report/${keys.lesson}`);
  const known = page.getByRole('rowheader', { name: 'Ivo Andric' });
  await known.waitFor();
  await look(page, 'report');
  await press(page, 'Real names');
  await known.waitFor({ state: 'detached' });

  // On paper a world is told whole: every tab of it, and none of the class's buttons.
  const [reader] = pupils;
  await press(reader, 'Your world');
  await reader.locator('#panel-story').waitFor();
  await reader.emulateMedia({ media: 'print' });
  const panels = await reader.locator('.debrief-panel').evaluateAll((all) => all.map((one) => one.clientHeight > 0));
  expect(panels).toEqual([true, true, true, true, true]);
  expect(await reader.locator('.class-debrief-rail nav').isVisible()).toBe(false);

  for (const one of [projector, door, ...pupils]) await one.context().close();
  await lesson.close();
}, 600_000);

test('the pack prints each page on one sheet, and two slides on each of three', async () => {
  const page = await openPage(browser, `${server.url}/pack/dublin-warrant`, faults);
  await page.locator('.pack-page').first().waitFor();
  await look(page, 'pack');
  // A4 less its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 695, height: 1024 });
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.pack-page')
    .evaluateAll((sheets) =>
      sheets.map((one) => ({ page: one.querySelector('h2')?.textContent, height: one.getBoundingClientRect().height })),
    );
  const sheets = ({ height }: { height: number }) => Math.ceil(height / 1024);
  expect(heights.filter((one) => sheets(one) > 1)).toMatchObject([{ page: 'The slides of the brief' }]);
  const slides = await page
    .locator('.pack-slides-list > li')
    .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...slides)).toBeLessThan(1024 / 2 - 12);
  expect(heights).toHaveLength(14);
  // A question is found again by its number on the page of answers.
  const quizzes = await page
    .locator('ol.pack-quiz')
    .evaluateAll((lists) => lists.map((one) => getComputedStyle(one).listStyleType));
  expect(quizzes).toEqual(['decimal', 'decimal']);
  await page.context().close();
});

test('a newspaper is checked by keyboard alone, and each sentence gets its answer and source', async () => {
  const page = await openPage(browser, `${server.url}/press/dublin-warrant`, faults);
  const claims = page.locator('.press-claim');
  await claims.first().waitFor();
  await claims.first().focus();
  await page.keyboard.press('Space');
  await look(page, 'press report');
  await press(page, 'Show the answers');
  await page.getByText('You found 1 of 8.').waitFor();
  expect(await page.locator('.press-told .source').count()).toBe(12);
  await look(page, 'press report with answers');
  await page.context().close();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rubric from '../../assets/lesson/rubric.json' with { type: 'json' };
import type { ConsoleView, StudentView } from '../../shared/lesson/index.ts';
import { asked, hostALesson, LessonLine } from '../support/lesson.ts';
import { startWithPlatform, Visitor } from '../support/lti.ts';
import type { Person, TestPlatform } from '../support/platform.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let platform: TestPlatform;
let teacher: Person;
beforeAll(async () => {
  ({ server, platform } = await startWithPlatform());
  teacher = platform.person('Ida Teacher', 'Instructor');
});
afterAll(async () => {
  await server.stop();
  await platform.stop();
});

const visitor = () => new Visitor(server.url, platform);

/** A lesson that the teacher has set up behind a link of the course. */
async function placed(link: string) {
  const keys = await hostALesson(server.url);
  const browser = visitor();
  const { body } = await browser.enter({ person: teacher, link });
  expect(body).toMatchObject({ as: 'placing', platform: 'School Moodle', course: platform.course.title });
  const { placing } = body;
  expect(await browser.post('place', { placing, lesson: keys.lesson }, keys.hostKey)).toMatchObject({ status: 200 });
  return keys;
}

const consoleOf = (lesson: string, key: string) => LessonLine.open<ConsoleView>(server.url, lesson, key);

describe('launch', () => {
  test('a teacher who opens a link with a lesson comes in as its host', async () => {
    const { lesson, code } = await placed('launch-teacher');
    const { status, body } = await visitor().enter({ person: teacher, link: 'launch-teacher' });
    expect({ status, body }).toMatchObject({ status: 200, body: { as: 'host', lesson, code } });
    const line = await consoleOf(lesson, String(body.key));
    const view = await line.until('the console', ({ platform }) => platform !== undefined);
    expect(view.platform).toEqual({ name: 'School Moodle', roster: true, grades: true });
    expect(view.actor).toBe('host');
    await line.leave();
  });

  test('an assistant comes in as co-host', async () => {
    await placed('launch-assistant');
    const more = {
      'https://purl.imsglobal.org/spec/lti/claim/roles': [
        'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor',
        'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant',
      ],
    };
    const { body } = await visitor().enter({ person: teacher, link: 'launch-assistant', more });
    expect(body.as).toBe('coHost');
  });

  test('a student joins as that student, and comes back to the same place from another device', async () => {
    const { lesson, hostKey } = await placed('launch-student');
    const student = platform.person('Ada Lovelace');
    const first = await visitor().enter({ person: student, link: 'launch-student' });
    expect(first).toMatchObject({ status: 200, body: { as: 'student', lesson } });
    const line = await LessonLine.open<StudentView>(server.url, lesson, String(first.body.key));
    const { you } = await line.until('a seat', ({ you }) => you.status === 'in');
    const again = await visitor().enter({ person: student, link: 'launch-student' });
    expect(again.body).toMatchObject({ name: first.body.name, resume: first.body.resume });
    const host = await consoleOf(lesson, hostKey);
    const view = await host.until('the student', ({ members }) => members.length > 0);
    expect(view.members.map(({ id }) => id)).toEqual([you.id]);
    expect(view.realNames).toEqual({ [you.id]: 'Ada Lovelace' });
    await line.leave();
    await host.leave();
  });

  test('two windows of one student at the same moment take one place', async () => {
    const { lesson, hostKey } = await placed('launch-twice');
    const student = platform.person('Bela Double');
    await Promise.all([1, 2, 3].map(() => visitor().enter({ person: student, link: 'launch-twice' })));
    const host = await consoleOf(lesson, hostKey);
    const view = await host.until('the student', ({ members }) => members.length > 0);
    expect(view.members).toHaveLength(1);
    await host.leave();
  });

  test('a locked lesson lets back in who has a place, and nobody new', async () => {
    const { lesson, hostKey } = await placed('launch-locked');
    const [old, late] = [platform.person('Old Olga'), platform.person('Late Lena')];
    await visitor().enter({ person: old, link: 'launch-locked' });
    const host = await consoleOf(lesson, hostKey);
    await host.send({ kind: 'lock', locked: true });
    expect((await visitor().enter({ person: old, link: 'launch-locked' })).status).toBe(200);
    const refused = await visitor().enter({ person: late, link: 'launch-locked' });
    expect(refused).toMatchObject({ status: 403, body: { error: 'lessonLocked' } });
    await host.leave();
  });

  test('a student who opens a link before its teacher is told to wait for them', async () => {
    const early = await visitor().enter({ person: platform.person('Early Emil'), link: 'launch-early' });
    expect(early).toMatchObject({ status: 404, body: { error: 'ltiNoLesson', message: expect.any(String) } });
  });

  test('once the lesson is deleted, nothing of the student is left and the link opens none', async () => {
    const { lesson, hostKey } = await placed('launch-deleted');
    const student = platform.person('Gone Greta');
    await visitor().enter({ person: student, link: 'launch-deleted' });
    await asked(server.url, lesson, hostKey, { method: 'DELETE' });
    const { readFileSync } = await import('node:fs');
    const stored = ['', '-wal'].map((end) => readFileSync(server.db + end, 'latin1')).join('');
    expect(stored).not.toContain(student.user);
    expect(stored).not.toContain('Gone Greta');
    const after = await visitor().enter({ person: student, link: 'launch-deleted' });
    expect(after.body.error).toBe('ltiNoLesson');
  });
});

describe('deep linking', () => {
  const choose = async () => {
    const browser = visitor();
    const { body } = await browser.enter({ person: teacher, more: platform.choosing });
    expect(body.as).toBe('placing');
    const keys = await hostALesson(server.url, { title: 'Period 3' });
    const answer = await browser.post('place', { placing: body.placing, lesson: keys.lesson }, keys.hostKey);
    return { ...keys, back: answer.body.back as { url: string; jwt: string } };
  };

  test('the platform takes the link to the lesson that the teacher has set up, and it opens that lesson', async () => {
    const { lesson, back } = await choose();
    expect(back.url).toBe(`${platform.url}/chosen`);
    const taken = await fetch(back.url, { method: 'POST', body: new URLSearchParams({ JWT: back.jwt }) });
    expect(await taken.text()).toContain('Period 3');
    const item = platform.chosen.at(-1);
    expect(item).toMatchObject({ type: 'ltiResourceLink', title: 'Period 3', custom: { lesson } });
    expect(item?.url.startsWith(server.url)).toBe(true);
    const { body } = await visitor().enter({
      person: platform.person('Dora Link'),
      link: 'made-by-choosing',
      custom: item?.custom,
    });
    expect(body).toMatchObject({ as: 'student', lesson });
  });

  test('a link that names the lesson of another course opens nothing', async () => {
    const { lesson } = await choose();
    const elsewhere = { 'https://purl.imsglobal.org/spec/lti/claim/context': { id: 'another-course', title: 'X' } };
    const press = { link: 'copied', custom: { lesson }, more: elsewhere };
    const student = await visitor().enter({ person: platform.person('Copy Cato'), ...press });
    expect(student.body.error).toBe('ltiNoLesson');
    const host = await visitor().enter({ person: teacher, ...press });
    expect(host.body).not.toHaveProperty('key');
  });

  test('only a teacher chooses', async () => {
    const student = platform.person('Sly Sven');
    const { status, body } = await visitor().enter({ person: student, more: platform.choosing });
    expect({ status, error: body.error }).toEqual({ status: 403, error: 'ltiTeachersOnly' });
  });
});

describe('names and roles, grades', () => {
  test('the class list becomes the roster; who is here stands beside their name', async () => {
    const { lesson, hostKey } = await placed('roster');
    const here = platform.person('Rosa Roster');
    platform.person('Left Leo', 'Learner', 'Inactive');
    await visitor().enter({ person: here, link: 'roster' });
    const { status, body } = await visitor().post(`lessons/${lesson}/roster`, {}, hostKey);
    const students = platform.people.filter(({ role, status }) => role === 'Learner' && status === 'Active');
    expect({ status, body }).toEqual({ status: 200, body: { names: students.length, nameless: 0 } });
    const host = await consoleOf(lesson, hostKey);
    const view = await host.until('the roster', ({ roster }) => roster.length > 0);
    expect(view.roster).toEqual(students.map(({ name }) => name));
    expect(Object.values(view.realNames)).toEqual(['Rosa Roster']);
    await host.leave();
  });

  test('points go to the gradebook, each under the user who earned them', async () => {
    const { lesson, code, hostKey } = await placed('grades');
    const [ada, ungraded] = [platform.person('Grade Ada'), platform.person('Grade Ben')];
    for (const person of [ada, ungraded]) await visitor().enter({ person, link: 'grades' });
    await asked(server.url, `${lesson}/members`, '', { method: 'POST', body: JSON.stringify({ code }) });
    const host = await consoleOf(lesson, hostKey);
    const view = await host.until('both', ({ members }) => members.length === 3);
    const [member] = Object.entries(view.realNames).find(([, name]) => name === 'Grade Ada') ?? [];
    const points = Object.fromEntries(rubric.map(({ id }) => [id, 1]));
    await host.send({ kind: 'grade', member: Number(member), points, comment: 'Well argued.' });
    const send = () => visitor().post(`lessons/${lesson}/grades`, {}, hostKey);
    expect(await send()).toEqual({ status: 200, body: { sent: 1, ungraded: 1, unknown: 1, failed: [] } });
    expect((await send()).body).toMatchObject({ sent: 1 });
    const most = rubric.reduce((sum, one) => sum + one.points, 0);
    const columns = platform.lineItems.filter(({ resourceLinkId }) => resourceLinkId === 'grades');
    expect(columns).toHaveLength(1);
    expect(columns[0].scores).toHaveLength(2);
    expect(columns[0].scores[0]).toMatchObject({
      ...{ userId: ada.user, scoreGiven: rubric.length, scoreMaximum: most, comment: 'Well argued.' },
      ...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
    });
    await host.leave();
  });

  test('no request says whose points they are', async () => {
    const { lesson, hostKey } = await placed('grades-of-another');
    const [ada, ben] = [platform.person('Other Ada'), platform.person('Other Ben')];
    await visitor().enter({ person: ada, link: 'grades-of-another' });
    const host = await consoleOf(lesson, hostKey);
    const { members } = await host.until('the student', ({ members }) => members.length > 0);
    await host.send({ kind: 'grade', member: members[0].id, points: { [rubric[0].id]: 2 }, comment: '' });
    await visitor().post(`lessons/${lesson}/grades`, { userId: ben.user, user: ben.user, scoreGiven: 9 }, hostKey);
    const [column] = platform.lineItems.filter(({ resourceLinkId }) => resourceLinkId === 'grades-of-another');
    expect(column.scores.map(({ userId, scoreGiven }) => [userId, scoreGiven])).toEqual([[ada.user, 2]]);
    await host.leave();
  });

  test('after a recovery the keys of teachers from the platform end; the link gives them new ones', async () => {
    const { lesson, code, recovery } = await placed('recovered');
    const enter = () => visitor().enter({ person: teacher, link: 'recovered' });
    const state = async (key: unknown) => (await asked(server.url, `${lesson}/state?have=`, String(key))).status;
    const before = (await enter()).body.key;
    expect(await state(before)).toBe(200);
    await asked(server.url, 'host', '', { method: 'POST', body: JSON.stringify({ code, recovery }) });
    expect([await state(before), await state((await enter()).body.key)]).toEqual([401, 200]);
  });

  test('only a host may ask for either, and only for a lesson that stands in a course', async () => {
    const { lesson } = await placed('host-only');
    const { body } = await visitor().enter({ person: platform.person('Nosy Nils'), link: 'host-only' });
    for (const what of ['roster', 'grades'])
      expect(await visitor().post(`lessons/${lesson}/${what}`, {}, String(body.key))).toMatchObject({
        status: 403,
        body: { error: 'hostOnly' },
      });
    const alone = await hostALesson(server.url);
    expect(await visitor().post(`lessons/${alone.lesson}/grades`, {}, alone.hostKey)).toMatchObject({
      status: 409,
      body: { error: 'ltiNotPlaced' },
    });
  });
});

test('where the pages stand below a path, all of it does', async () => {
  const below = await startWithPlatform('/comity');
  const url = `${below.server.url}/comity`;
  const person = below.platform.person('Ida Teacher', 'Instructor');
  expect(below.platform.press({ person })).toContain('/comity/api/lti/login?');
  const { status, body } = await new Visitor(url, below.platform).enter({ person });
  expect({ status, as: body.as }).toEqual({ status: 200, as: 'placing' });
  const { headers } = await fetch(below.platform.press({ person }), { redirect: 'manual' });
  expect(headers.get('location')).toContain(`${url}/lti#`);
  const beside = { 'https://purl.imsglobal.org/spec/lti/claim/target_link_uri': `${below.server.url}/lti` };
  expect(await new Visitor(url, below.platform).ticket({ person, more: beside })).toBe('');
  await below.server.stop();
  await below.platform.stop();
});

test('where no platform is registered there is nothing to find, and other sites may send nothing', async () => {
  const plain = await startServer();
  expect((await fetch(`${plain.url}/api/lti/keys`)).status).toBe(404);
  const login = await fetch(`${plain.url}/api/lti/login`, { method: 'POST', headers: { origin: platform.url } });
  expect(login.status).toBe(403);
  await plain.stop();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { asked, hostALesson, type Keys } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let keys: Keys;
beforeAll(async () => {
  server = await startServer();
  keys = await hostALesson(server.url, { ownNames: true });
});
afterAll(() => server.stop());

const post = (path: string, body: object) =>
  asked(server.url, `${keys.lesson}/${path}`, '', { method: 'POST', body: JSON.stringify(body) });
const join = (name: string, more: object = {}) => post('members', { code: keys.code, name, ...more });

test('a code is found in what was pasted: a link, a sentence, other letters', async () => {
  for (const code of [`${server.url}/j/${keys.code}`, `Code: ${keys.code}`, [...keys.code].join(' ').toLowerCase()])
    expect(await post('members', { code, name: 'Ada' })).toMatchObject({ status: 201 });
});

test('the same secret sent again and again takes one place', async () => {
  const key = 'a-secret-of-one-device-0';
  const answers = await Promise.all([1, 2, 3].map(() => join('Bela', { key })));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 201, body: { token: key, name: 'Bela' } });
});

test('a right code lets in, however many wrong ones came from the same address before', async () => {
  for (let i = 0; i < 70; i++) await post('members', { code: 'AAAAAA', name: 'X' });
  expect(await join('Late Anna')).toMatchObject({ status: 201 });
});

test('a name that a school would not show, or that shows nothing, is refused with a sentence', async () => {
  expect(await join('sh1t')).toMatchObject({ status: 422, body: { error: 'unfitName', message: expect.any(String) } });
  expect(await join('\u200B')).toMatchObject({ status: 422, body: { error: 'noName', message: expect.any(String) } });
});

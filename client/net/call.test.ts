import { afterEach, expect, test, vi } from 'vitest';
import { entry, matches } from '../../shared/api/index.ts';
import { call } from './call.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The server answers with that; the requests that it was sent. */
function answering(status: number, body: BodyInit) {
  const asked: [path: string, init: RequestInit][] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push([path, init]);
    return new Response(body, { status });
  });
  return asked;
}

test('a route is asked at its address, with its key, its questions and its body', async () => {
  const asked = answering(200, '{"ok":true}');
  const body = { id: 'an-id' };
  expect(await call(matches.matchOrders, { match: 'm1' }, { key: 'k', questions: { have: 'p 1' }, body })).toEqual({
    ok: true,
  });
  expect(asked).toEqual([
    ['/api/matches/m1/orders?have=p+1', expect.objectContaining({ method: 'POST', body: '{"id":"an-id"}' })],
  ]);
  expect(asked[0][1].headers).toMatchObject({ authorization: 'Bearer k' });
});

test('a refusal is told in the words of the server', async () => {
  answering(404, '{"error":"noSuchLesson","message":"There is no lesson with that code."}');
  await expect(call(entry.lessonByCode, { code: 'X' })).rejects.toMatchObject({
    code: 'noSuchLesson',
    message: 'There is no lesson with that code.',
  });
});

test.each([
  ['a page of a filter', '<h1>Blocked</h1>'],
  ['a reply with a field of another kind', '{"ok":"yes"}'],
  ['a reply of another route', '{"print":"p1"}'],
])('%s is no reply, and the console says what is wrong with it', async (_what, body) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  answering(200, body);
  await expect(call(matches.matchOrders, { match: 'm1' })).rejects.toMatchObject({ code: 'unknownReply' });
  expect(warned).toHaveBeenCalledWith(expect.stringContaining('POST /api/matches/:match/orders'));
  expect(warned).toHaveBeenCalledWith(expect.stringContaining("'ok'"));
});

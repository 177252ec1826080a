import { expect, test } from 'vitest';
import { aClass, give, HOST, Site } from './site.ts';

test('after a recovery the old host’s open line commands nothing more; projector, co-host and students go on', async () => {
  const site = new Site();
  const { keys, lesson, students } = await aClass(site, ['A']);
  const old = lesson.sessionOf(keys.hostKey);
  const coHost = lesson.sessionOf(keys.coHostKey);
  const projector = lesson.sessionOf(keys.projectorKey);
  if (!old || !coHost || !projector) throw new Error('A key opens nothing.');
  const pause = { kind: 'pause', world: 0, paused: true } as const;
  expect(await give(lesson, old, pause)).toEqual({ ok: true });
  const fresh = await site.lessons.recover(lesson, keys.recovery);
  expect(await give(lesson, old, pause)).toEqual({ ok: false, reason: 'keyEnded' });
  expect([old, coHost, projector, students[0]].map((session) => lesson.isOpen(session))).toEqual([
    ...[false, true, true, true],
  ]);
  expect(await give(lesson, coHost, pause)).toEqual({ ok: true });
  expect(lesson.sessionOf(fresh?.hostKey ?? '')?.actor).toBe('host');
  lesson.close();
});

test('a session that was removed with its student opens nothing', async () => {
  const site = new Site();
  const { lesson } = await aClass(site, ['A', 'B']);
  const { token, member } = await site.lessons.join(lesson, 'C');
  const session = lesson.sessionOf(token);
  await give(lesson, HOST, { kind: 'remove', member, keepOut: false });
  expect(session && lesson.isOpen(session)).toBe(false);
  lesson.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleView, type ProjectorView, type StudentView, stepOf } from '../../shared/lesson/index.ts';
import { readyIn } from '../../shared/model/index.ts';
import { asked, hostALesson, hostLine, LessonLine, projectorLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const QUICK = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '100' };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: QUICK });
});
afterAll(() => server?.stop());

async function aClass(names: string[], settings = {}) {
  const keys = await hostALesson(server.url, settings);
  const host = await hostLine(server.url, keys);
  const students = await Promise.all(names.map((name) => Student.join(server.url, keys, name)));
  await host.until('everyone is here', ({ members }) => members.filter(({ here }) => here).length === names.length);
  return { keys, host, students };
}

test('a class of eight plays a whole game in two worlds, with all that happens in a lesson', async () => {
  const { keys, host, students } = await aClass(['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana'], {
    worlds: 2,
  });
  const projector = await projectorLine(server.url, keys);
  expect(await host.send({ kind: 'start' })).toEqual({ ok: true });
  await projector.until('the game', ({ lesson }) => lesson.stage === 'playing');

  // One student's device is lost: the seat is taken again elsewhere, with the resume code.
  const [first, second, third, ...others] = students;
  const seatBefore = (await first.line.until('a seat', ({ table }) => table !== undefined)).you;
  await first.line.leave();
  const { body } = await asked(server.url, `${keys.lesson}/resume`, '', {
    method: 'POST',
    body: JSON.stringify({ resume: first.resume }),
  });
  const onOtherDevice = await LessonLine.open<StudentView>(server.url, keys.lesson, body.token);
  const after = await onOtherDevice.until('the same seat', ({ table }) => table !== undefined);
  expect(after.you).toMatchObject({ id: seatBefore.id, world: seatBefore.world, seat: seatBefore.seat });

  // One is removed, one vanishes, one comes late.
  await host.send({ kind: 'remove', member: (second.line.view() as StudentView).you.id, keepOut: false });
  await third.line.leave();
  const late = await Student.join(server.url, keys, 'Late');
  await host.send({ kind: 'pause', world: -1, paused: true });
  await host.until('the pause', ({ worlds }) => worlds.every(({ clock }) => clock.paused));
  await host.send({ kind: 'pause', world: -1, paused: false });
  await host.send({ kind: 'extend', world: 0, seconds: 30 });

  const playing = [...others, late].map((student) => student.play());
  const restless = (async () => {
    for (;;) {
      const view = await onOtherDevice.until('my turn', ({ lesson, table }) => {
        const me = table?.viewer;
        return lesson.stage === 'debrief' || (typeof me === 'number' && table?.seats[me].ready === false);
      });
      if (view.lesson.stage === 'debrief' || !view.table) return;
      await onOtherDevice.send({ kind: 'play', command: readyIn(view.table) });
    }
  })();
  // Nobody waits for whoever vanished: the host moves the slowest on.
  const pusher = setInterval(
    () => void host.send({ kind: 'advanceSlowest', steps: (host.view()?.worlds ?? []).map(stepOf) }).catch(() => {}),
    1500,
  );
  await Promise.all([...playing, restless]);
  clearInterval(pusher);

  const end = await projector.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
  expect(end.worlds).toHaveLength(2);
  await late.line.send({ kind: 'answer', when: 'after', question: 'learned', answer: '=HYPERLINK("x")' });

  const debrief = await asked(server.url, `${keys.lesson}/debrief`, late.token);
  expect(debrief.status).toBe(200);
  expect(debrief.body.worlds).toHaveLength(2);

  const csv = await asked(server.url, `${keys.lesson}/export.csv`, keys.hostKey);
  const rows = csv.text.trim().split('\r\n');
  expect(rows).toHaveLength(1 + 8);
  expect(rows.find((row) => row.startsWith('Late'))).toContain(`"'=HYPERLINK(""x"")"`);
  const log = await asked(server.url, `${keys.lesson}/export.json`, keys.hostKey);
  expect(log.body).toMatchObject({ format: 'comity-lesson-1', worlds: [{ name: 'A' }, { name: 'B' }] });
  for (const { line } of [...others, late]) await line.leave();
  await Promise.all([onOtherDevice.leave(), projector.leave(), host.leave()]);
}, 120_000);

test('killed and started again, a lesson goes on where it was', async () => {
  const own = await startServer({ env: QUICK });
  const keys = await hostALesson(own.url);
  const host = await hostLine(own.url, keys);
  const student = await Student.join(own.url, keys, 'Ada');
  await host.send({ kind: 'start' });
  const before = await student.line.until('the game', ({ table }) => table !== undefined);
  const option = before.table?.options[0];
  if (!option) throw new Error('No option is open.');
  const sealed = await student.line.send({ kind: 'play', command: { kind: 'seal', order: option.order } });
  expect(sealed).toEqual({ ok: true });
  await own.kill9();
  const again = await startServer({ db: own.db, port: own.port, env: QUICK });
  const back = await LessonLine.open<StudentView>(again.url, keys.lesson, student.token);
  const view = await back.until('the same seat', ({ table }) => table !== undefined);
  expect(view.table?.own?.orders).toHaveLength(1);
  expect(view.you).toMatchObject({ name: 'Ada', seat: before.you.seat });
  expect(view.clock?.endsAt).toBeGreaterThan(Date.now());
  await back.leave();
  await again.stop();
});

test('over plain requests one joins, plays and sees the same', async () => {
  const { keys, host, students } = await aClass(['Ada']);
  await host.send({ kind: 'start' });
  await host.until('the game', ({ lesson }) => lesson.stage === 'playing');
  const [{ token }] = students;
  const first = await asked(server.url, `${keys.lesson}/state?have=`, token);
  expect(Object.keys(first.body.slices)).toContain('table.own');
  const send = (command: object) =>
    asked(server.url, `${keys.lesson}/commands`, token, {
      method: 'POST',
      body: JSON.stringify({ id: 'plain-request-1', command }),
    });
  expect((await send({ kind: 'endPhase', world: 0, steps: [2] })).body).toEqual({ ok: false, reason: 'notYours' });
  expect((await send({ kind: 'play', command: readyIn({ round: 1, phase: 'orders' }) })).body).toEqual({ ok: true });
  const next = await asked(server.url, `${keys.lesson}/state?have=${first.body.print}`, token);
  expect(next.body.print).not.toBe(first.body.print);
  await students[0].line.leave();
  await host.leave();
});

test('a locked lesson lets nobody in, a wrong code opens nothing', async () => {
  const { keys, host } = await aClass([]);
  await host.send({ kind: 'lock', locked: true });
  await expect(Student.join(server.url, keys, 'Ada')).rejects.toThrow('403');
  await expect(Student.join(server.url, { ...keys, code: 'AAAAAA' }, 'Ada')).rejects.toThrow('404');
  await host.leave();
});

test('deleting a lesson answers with a receipt and leaves nothing', async () => {
  const { keys, host, students } = await aClass(['Ada']);
  const refused = await asked(server.url, keys.lesson, students[0].token, { method: 'DELETE' });
  expect(refused.status).toBe(403);
  const receipt = await asked(server.url, keys.lesson, keys.hostKey, { method: 'DELETE' });
  expect(receipt.body).toMatchObject({ code: keys.code, students: 1 });
  expect((await asked(server.url, `${keys.lesson}/state`, keys.hostKey)).status).toBe(404);
  await host.leave().catch(() => {});
});

test('the projector is sent nothing that one seat knows and another does not', async () => {
  const { keys, host, students } = await aClass(['Ada', 'Ben']);
  const projector = await projectorLine(server.url, keys);
  await host.send({ kind: 'start' });
  const view: ProjectorView = await projector.until('the game', ({ views }) => views[0] !== undefined);
  expect(view.views[0]).toMatchObject({ viewer: 'public', options: [] });
  expect(view.views[0]?.own).toBeUndefined();
  expect(view.members.map(({ name }) => name)).toEqual(['', '']);
  const console: ConsoleView = await host.until('the game', ({ views }) => views[0] !== undefined);
  expect(console.table).toBeUndefined();
  for (const { line } of students) await line.leave();
  await Promise.all([projector.leave(), host.leave()]);
});

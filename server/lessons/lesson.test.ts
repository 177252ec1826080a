import { expect, test, vi } from 'vitest';
import { type ConsoleView, type LessonCommand, stepOf } from '../../shared/lesson/index.ts';
import { readyIn } from '../../shared/model/index.ts';
import { aLesson, HOST, open } from './testing.ts';
import { lessonViewOf } from './views/index.ts';

const seal = { kind: 'play', command: readyIn({ round: 1, phase: 'orders' }) } as const;

test('after the countdown everyone sits at the table of their own seat', async () => {
  const { join, begin, seen } = await aLesson();
  const [a, b] = [await join('A'), await join('B')];
  await begin();
  expect(seen(a).table?.viewer).toBe(0);
  expect(seen(b).table?.viewer).toBe(3);
  expect(seen(a).world?.seats.flatMap(({ ai, seat }) => (ai === 'no' ? [seat] : []))).toEqual([0, 3]);
});

test('all worlds are dealt from one seed', async () => {
  const { join, begin, lesson } = await aLesson({ worlds: 2 });
  await join('A');
  await join('B');
  await begin();
  expect(new Set(lesson.tables.map(({ match }) => match.record.seed)).size).toBe(1);
});

test('a world that nobody came to is not opened', async () => {
  const { join, begin, lesson } = await aLesson({ worlds: 4 });
  await join('A');
  await begin();
  expect(lesson.tables).toHaveLength(1);
});

test('a seat is told by the session, and a phase ends when all are ready', async () => {
  const { join, begin, give, seen, lesson } = await aLesson();
  const a = await join('A');
  await begin();
  expect(await give(a, seal)).toEqual({ ok: true });
  await vi.waitUntil(() => lesson.tables[0].match.moment === '1.bench', { timeout: 5000 });
  await vi.waitUntil(() => seen(a).table?.phase === 'bench');
  expect(seen(a).clock?.endsAt).toBeGreaterThan(Date.now());
});

test('a command is done once, however often it is sent', async () => {
  const { join, give, lesson } = await aLesson();
  const a = await join('A');
  const b = await join('B');
  await give(HOST, { kind: 'extend', world: 0, seconds: 30 });
  await give(HOST, { kind: 'tell', world: -1, seat: -1, words: 'Hello' }, 'the-same-id');
  await give(HOST, { kind: 'tell', world: -1, seat: -1, words: 'Hello' }, 'the-same-id');
  expect([a, b].map(({ member }) => lesson.memberOf(member)?.notices.length)).toEqual([1, 1]);
});

test('a paused world stands: nobody is done, no clock runs', async () => {
  const { join, begin, host, give, lesson } = await aLesson();
  const a = await join('A');
  await begin();
  await host({ kind: 'pause', world: 0, paused: true });
  expect(await give(a, seal)).toEqual({ ok: false, reason: 'paused' });
  expect(lesson.record.worlds[0].clock).toMatchObject({ paused: true, endsAt: 0 });
});

test('when the clock has run out the phase ends without those who are silent', async () => {
  const { join, begin, lesson } = await aLesson();
  await join('A');
  await begin();
  lesson.record.worlds[0].clock.endsAt = Date.now() - 1;
  await vi.waitUntil(() => lesson.tables[0].match.moment === '1.bench', { timeout: 20_000 });
});

test('a seat with time without limit is waited for, and the host can end the phase all the same', async () => {
  const { join, begin, host, lesson, endPhase } = await aLesson();
  const a = await join('A');
  await begin();
  await host({ kind: 'timeFactor', world: 0, seat: 0, factor: 0 });
  lesson.record.worlds[0].clock.endsAt = Date.now() - 1;
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(lesson.tables[0].match.moment).toBe('1.orders');
  expect(a.member).toBe(1);
  await endPhase(0);
  expect(lesson.tables[0].match.moment).toBe('1.bench');
});

test('time that a student needs goes along to another seat and another game', async () => {
  const { join, begin, host, lesson, endPhase } = await aLesson();
  const a = await join('A');
  await begin();
  await host({ kind: 'timeFactor', world: 0, seat: 0, factor: 150 });
  const ofSeat = (seat: number) => (lessonViewOf(lesson, HOST) as ConsoleView).worlds[0].seats[seat].factor;
  expect([ofSeat(0), ofSeat(3)]).toEqual([150, 100]);
  await host({ kind: 'seatMember', member: a.member, world: 0, seat: 3 });
  await endPhase(0);
  expect([ofSeat(0), ofSeat(3)]).toEqual([100, 150]);
  expect(await host({ kind: 'timeFactor', world: 0, seat: 0, factor: 200 })).toEqual({
    ok: false,
    reason: 'nobodyThere',
  });
});

test('who is away when the time is up is stood in for, and gets the seat back with a note', async () => {
  const { join, begin, lesson, seen } = await aLesson();
  const a = await join('A');
  await join('B');
  await begin();
  await lesson.lineOf(a.member, -1);
  lesson.record.worlds[0].clock.endsAt = Date.now() - 1;
  await vi.waitUntil(() => lesson.tables[0].graceUntil > Date.now());
  expect(lesson.record.worlds[0].seats[0].ai).toBe('away');
  expect(lesson.tables[0].match.moment).toBe('1.orders');
  await vi.waitUntil(() => lesson.tables[0].view.seats[0].ready, { timeout: 5000 });
  // B is silent: the phase ends when the stand-in's time to answer is over.
  lesson.tables[0].graceUntil = Date.now() - 1;
  await vi.waitUntil(() => lesson.tables[0].match.moment === '1.bench', { timeout: 5000 });
  await lesson.lineOf(a.member, 1);
  expect(lesson.record.worlds[0].seats[0].ai).toBe('no');
  expect(seen(a).note).toMatchObject({ from: { round: 1, phase: 'orders' } });
});

test('a world that everybody has left waits, and whoever comes back first finds time on the clock', async () => {
  const { join, begin, lesson, seen } = await aLesson();
  const a = await join('A');
  await begin();
  await lesson.lineOf(a.member, -1);
  lesson.record.worlds[0].clock.endsAt = Date.now() - 120_000;
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(lesson.tables[0].match.moment).toBe('1.orders');
  expect(lesson.record.worlds[0].seats[0].ai).toBe('no');
  await lesson.lineOf(a.member, 1);
  expect(seen(a).clock?.endsAt).toBeGreaterThan(Date.now());
});

test('a phase that the host ends twice on a slow line is ended once', async () => {
  const { join, begin, host, lesson } = await aLesson();
  await join('A');
  await begin();
  const steps = lesson.tables.map(({ match }) => stepOf(match.viewOf('public')));
  expect(await host({ kind: 'endPhase', world: -1, steps })).toEqual({ ok: true });
  expect(await host({ kind: 'endPhase', world: -1, steps })).toEqual({ ok: false, reason: 'phaseEnded' });
  expect(await host({ kind: 'advanceSlowest', steps })).toEqual({ ok: false, reason: 'phaseEnded' });
  expect(lesson.tables[0].match.moment).toBe('1.bench');
});

test('a second history that is opened twice is opened once', async () => {
  const { join, begin, host, endPhase, lesson } = await aLesson();
  await join('A');
  await begin();
  await endPhase(0);
  const fork = { kind: 'fork', world: 0, round: 1, phase: 'orders' } as const;
  expect([await host(fork), await host(fork)]).toEqual([{ ok: true }, { ok: false, reason: 'worldLeft' }]);
  expect(lesson.record.worlds).toHaveLength(2);
});

test('AI alone never plays a world to its end: its last person’s seat is not handed to AI, and waits when they leave', async () => {
  const { join, begin, host, lesson } = await aLesson();
  const [a, b] = [await join('A'), await join('B')];
  await begin();
  const takeover = (seat: number) =>
    host({ kind: 'lend', world: 0, seat, level: 'practised', personality: 'pragmatist' } as LessonCommand);
  expect(await takeover(0)).toEqual({ ok: true });
  expect(await takeover(3)).toEqual({ ok: false, reason: 'lastPerson' });
  await host({ kind: 'remove', member: b.member, keepOut: false });
  expect(lesson.isAttended(0, Date.now())).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lesson.tables[0].match.moment).toBe('1.orders');
  await host({ kind: 'takeBack', world: 0, seat: 0 });
  await host({ kind: 'seatMember', member: a.member, world: 0, seat: 1 });
  expect(lesson.record.worlds[0].seats.map(({ ai }) => ai).filter((ai) => ai !== 'empty')).toEqual(['no']);
  expect(lesson.record.worlds[0].seats[1].ai).toBe('no');
});

test('a seat is lent only to an AI of a style that there is for its role', async () => {
  const { join, begin, host, lesson } = await aLesson();
  await join('A');
  await begin();
  const lend = (personality: string) =>
    host({ kind: 'lend', world: 0, seat: 0, level: 'practised', personality } as LessonCommand);
  const before = lesson.record.worlds[0].seats[0].profile;
  for (const nobody of ['nobody', 'caretaker', ''])
    expect(await lend(nobody)).toEqual({ ok: false, reason: 'noSuchPersonality' });
  expect(lesson.record.worlds[0].seats[0].profile).toEqual(before);
});

test('the host sees which card comes next; a history that begins before it was played knows nothing of it', async () => {
  const { join, begin, host, lesson, endPhase } = await aLesson();
  await join('A');
  await begin();
  const comingCards = () => (lessonViewOf(lesson, HOST) as ConsoleView).worlds.map(({ comingCard }) => comingCard);
  await endPhase(0);
  await vi.waitUntil(() => lesson.record.worlds[0].moment === '1.bench');
  const told = lesson.tables[0].view.news.map((item) => item.card);
  const card = lesson.setup.scenario.deck.find(({ id }) => !told.includes(id))?.id ?? '';
  expect(await host({ kind: 'playCard', world: 0, card })).toEqual({ ok: true });
  expect(comingCards()).toEqual([card]);
  await host({ kind: 'fork', world: 0, round: 1, phase: 'bench' });
  expect(comingCards()).toEqual([card, '']);
  await endPhase(1);
  expect(comingCards()).toEqual([card, '']);
});

test('a latecomer watches until the phase ends and then has the seat of an AI', async () => {
  const { join, begin, seen, endPhase } = await aLesson();
  await join('A');
  await begin();
  const late = await join('Late');
  expect(seen(late)).toMatchObject({ you: { status: 'watching' }, table: { viewer: 'public' } });
  await endPhase(0);
  await vi.waitUntil(() => seen(late).you.status === 'in');
  expect(seen(late).table?.viewer).toBe(3);
});

test('those who come late within one phase have a seat each, in the world where fewer are', async () => {
  const { join, begin, seen, endPhase } = await aLesson({ worlds: 2 });
  for (const name of ['A', 'B', 'C']) await join(name);
  await begin();
  const late = [await join('Late'), await join('Later'), await join('Latest')];
  expect(late.map((one) => seen(one).you.promised)).toEqual([true, true, true]);
  for (const world of [0, 1]) await endPhase(world);
  await vi.waitUntil(() => late.every((one) => seen(one).you.status === 'in'));
  const places = late.map((one) => `${seen(one).you.world}.${seen(one).you.seat}`);
  expect(new Set(places).size).toBe(3);
  expect(places.filter((place) => place.startsWith('1'))).toHaveLength(2);
});

test('a latecomer whose seat the host gave away meanwhile has another one', async () => {
  const { join, begin, host, seen, endPhase } = await aLesson();
  await join('A');
  const b = await join('B');
  await begin();
  const late = await join('Late');
  await host({ kind: 'seatMember', member: b.member, world: 0, seat: 6 });
  for (const phase of ['bench', 'orders']) {
    await endPhase(0);
    await vi.waitUntil(() => seen(b).table?.phase === phase);
  }
  expect(seen(late).you).toMatchObject({ status: 'in', seat: 3 });
  expect(seen(b).you).toMatchObject({ status: 'in', seat: 6 });
});

test('in a team the captain seals, the others propose', async () => {
  const { join, begin, host, give, seen } = await aLesson({ crew: 2 });
  const [captain, mate] = [await join('A'), await join('B')];
  await host({ kind: 'seatMember', member: mate.member, world: 0, seat: 0 });
  await begin();
  const option = seen(captain).table?.options[0];
  if (!option) throw new Error('No option is open.');
  const command = { kind: 'seal', order: option.order } as const;
  expect(await give(mate, { kind: 'play', command })).toEqual({ ok: false, reason: 'captainOnly' });
  expect(await give(mate, { kind: 'propose', command })).toEqual({ ok: true });
  const [proposal] = seen(captain).team;
  expect(proposal).toMatchObject({ by: mate.member, command });
  expect(await give(captain, { kind: 'sealProposal', proposal: proposal.id })).toEqual({ ok: true });
  expect(seen(mate).table?.own?.orders).toHaveLength(1);
  expect(seen(mate).team).toEqual([]);
});

test('where the majority decides, an order is given when more than half have marked it', async () => {
  const { join, begin, host, give, seen } = await aLesson({ crew: 3, decide: 'majority' });
  const team = [await join('A'), await join('B'), await join('C')];
  for (const { member } of team) await host({ kind: 'seatMember', member, world: 0, seat: 0 });
  await begin();
  const option = seen(team[0]).table?.options[0];
  if (!option) throw new Error('No option is open.');
  const command = { kind: 'seal', order: option.order } as const;
  expect(await give(team[0], { kind: 'play', command })).toEqual({ ok: false, reason: 'byVote' });
  await give(team[1], { kind: 'propose', command });
  expect(seen(team[0]).table?.own?.orders).toHaveLength(0);
  await give(team[2], { kind: 'mark', proposal: seen(team[0]).team[0].id, yes: true });
  expect(seen(team[0]).table?.own?.orders).toHaveLength(1);
});

test('when the captain is away, the next of the team leads', async () => {
  const { join, begin, host, give, lesson } = await aLesson({ crew: 2 });
  const [captain, mate] = [await join('A'), await join('B')];
  await host({ kind: 'seatMember', member: mate.member, world: 0, seat: 0 });
  await begin();
  await lesson.lineOf(captain.member, -1);
  expect(await give(mate, seal)).toEqual({ ok: true });
});

test('free text is closed unless the host opens it, and the muted say nothing', async () => {
  const { join, begin, host, give } = await aLesson();
  const a = await join('A');
  await begin();
  const say: LessonCommand = {
    kind: 'play',
    command: { kind: 'say', to: -1, phrase: 'free', blanks: [], text: 'hi' },
  };
  expect(await give(a, say)).toEqual({ ok: false, reason: 'freeTextOff' });
  const phrase: LessonCommand = {
    kind: 'play',
    command: { kind: 'say', to: -1, phrase: 'comityLow', blanks: [], text: '' },
  };
  expect(await give(a, phrase)).toEqual({ ok: true });
  await host({ kind: 'mute', member: a.member, muted: true });
  expect(await give(a, phrase)).toEqual({ ok: false, reason: 'muted' });
});

test('a fork opens a second history from a past moment; the old world stands still', async () => {
  const { join, begin, host, give, seen, lesson, endPhase } = await aLesson();
  const a = await join('A');
  await begin();
  await endPhase(0);
  await vi.waitUntil(() => lesson.record.worlds[0].moment === '1.bench');
  expect(await host({ kind: 'fork', world: 0, round: 1, phase: 'orders' })).toEqual({ ok: true });
  expect(seen(a)).toMatchObject({ you: { world: 1, seat: 0 }, table: { round: 1, phase: 'orders' } });
  expect(lesson.record.worlds[0]).toMatchObject({ left: true, clock: { paused: true } });
  expect(lesson.tables[0].match.isOver).toBe(true);
  expect(await give(a, seal)).toEqual({ ok: true });
});

test('the debrief opens when every world has ended; the class may play again on other seats', async () => {
  const { join, begin, host, seen, lesson } = await aLesson({ worlds: 2 });
  const [a] = [await join('A'), await join('B')];
  await begin();
  await host({ kind: 'endNow', world: 0 });
  expect(lesson.record.stage).toBe('playing');
  await host({ kind: 'endNow', world: -1 });
  await vi.waitUntil(() => lesson.record.stage === 'debrief');
  expect(await host({ kind: 'again', swap: true })).toEqual({ ok: true });
  expect(seen(a)).toMatchObject({ lesson: { stage: 'lobby' }, you: { status: 'in', seat: 4 } });
  expect(lesson.record.past).toHaveLength(2);
});

test('the debrief opens though the clock looked while the disk was still keeping how the match ended', async () => {
  const { matches, join, begin, lesson } = await aLesson();
  await join('A');
  await begin();
  const [table] = lesson.tables;
  const { match } = table;
  // The others are done; the console has been shown the world as it stands.
  await vi.waitUntil(() => table.view.seats.every(({ id, ready }) => ready || id === 0), { timeout: 5000 });
  const disk = Promise.withResolvers<void>();
  matches.keepResult = () => disk.promise;
  const ended = match.submitHost({ id: 'end', command: { kind: 'endNow' } });
  await vi.waitUntil(() => match.isOver);
  await vi.waitUntil(() => lesson.record.worlds[0].moment === match.moment, { timeout: 5000 });
  disk.resolve();
  await ended;
  expect(lesson.record).toMatchObject({ stage: 'debrief', worlds: [{ clock: { paused: true } }] });
});

test('a lesson that was kept as still playing though its only world is over opens its debrief', async () => {
  const { join, begin, host, lesson } = await aLesson();
  await join('A');
  await begin();
  await host({ kind: 'endNow', world: 0 });
  await vi.waitUntil(() => lesson.record.stage === 'debrief');
  lesson.record.stage = 'playing';
  await vi.waitUntil(() => lesson.record.stage === 'debrief', { timeout: 5000 });
});

test('a resume code opens the same seat on another device', async () => {
  const { lessons, lesson } = await aLesson();
  const { resume, member } = await lessons.join(lesson, 'A');
  const again = await lessons.resume(lesson, resume);
  expect(again?.member).toBe(member);
  expect(lesson.sessionOf(again?.token ?? '')).toMatchObject({ actor: 'student', member });
  expect(await lessons.resume(lesson, 'WRONG')).toBeUndefined();
});

test('a recovery code makes new keys and ends the old ones', async () => {
  const { lessons, lesson, keys } = await aLesson();
  const fresh = await lessons.recover(lesson, keys.recovery);
  expect(lesson.sessionOf(keys.hostKey)).toBeUndefined();
  expect(lesson.sessionOf(fresh?.hostKey ?? '')?.actor).toBe('host');
});

test('a deleted lesson is gone, and the receipt says what was', async () => {
  const { lessons, lesson, join, begin, give, keys } = await aLesson();
  const a = await join('A');
  await begin();
  await give(a, { kind: 'answer', when: 'after', question: 'learned', answer: 'A lot.' });
  const receipt = await lessons.delete(keys.lesson);
  expect(receipt).toMatchObject({ students: 1, worlds: 1, answers: 1, code: keys.code });
  expect(await lessons.find(keys.lesson)).toBeUndefined();
  expect(await lessons.byCode(keys.code)).toBeUndefined();
  expect(await give(a, { kind: 'leave' })).toEqual({ ok: false, reason: 'removed' });
  await lesson.change(() => {});
  expect(await lessons.find(keys.lesson)).toBeUndefined();
});

test('a lesson at rest leaves memory and is found again as it was', async () => {
  const { lessons, lesson, join, begin, keys } = await aLesson();
  await join('A');
  await begin();
  await lessons.letRest();
  const again = await lessons.find(keys.lesson);
  if (!again) throw new Error('The lesson is lost.');
  open.push(again);
  expect(again).not.toBe(lesson);
  expect(again.tables[0].match.moment).toBe('1.orders');
  expect(again.record.worlds[0].clock.endsAt).toBeGreaterThan(Date.now());
});

test('who has made a move is not called silent after the lesson was read anew in the middle of the round', async () => {
  const { lessons, join, begin, give, seen, keys } = await aLesson();
  const [ada, ben] = [await join('Ada'), await join('Ben')];
  await begin();
  const option = seen(ada).table?.options[0];
  if (!option) throw new Error('No option is open.');
  expect(await give(ada, { kind: 'play', command: { kind: 'seal', order: option.order } })).toEqual({ ok: true });
  const places = { ada: seen(ada).you.seat, ben: seen(ben).you.seat };
  await lessons.letRest();
  const again = await lessons.find(keys.lesson);
  if (!again) throw new Error('The lesson is lost.');
  open.push(again);
  for (const moment of ['1.bench', '2.orders']) {
    const steps = again.tables.map(({ match }) => stepOf(match.viewOf('public')));
    await again.submit(HOST, { id: moment, command: { kind: 'endPhase', world: 0, steps } });
    await vi.waitUntil(() => again.record.worlds[0].moment === moment, { timeout: 20_000 });
  }
  const { seats } = again.record.worlds[0];
  expect({ ada: seats[places.ada].silentRounds, ben: seats[places.ben].silentRounds }).toEqual({ ada: 0, ben: 1 });
});

test('what could not be written down has not happened, though it was set for the first time', async () => {
  const { join, begin, host, lesson } = await aLesson();
  await join('A');
  await begin();
  const { store } = lesson as unknown as { store: { save(): Promise<void> } };
  vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('The disk is full.'));
  expect(await host({ kind: 'eyes', on: true })).toEqual({ ok: false, reason: 'notSaved' });
  expect(lesson.record).toMatchObject({ worlds: [{ clock: { paused: false } }] });
  expect(lesson.record.eyes).toBeUndefined();
});

test('a lesson comes back from the store as it was', async () => {
  const { lesson, join, begin, host } = await aLesson();
  const a = await join('A');
  await begin();
  await host({ kind: 'pause', world: -1, paused: true });
  const written = JSON.parse(JSON.stringify(lesson.record));
  const store = (lesson as unknown as { store: { find(id: string): Promise<unknown> } }).store;
  expect(await store.find(lesson.record.id)).toEqual(written);
  expect(a.member).toBe(1);
});

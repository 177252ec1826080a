import { expect, test } from 'vitest';
import type { LessonCommand, LessonSettings } from '../lesson/index.ts';
import { LESSON_COMMANDS, parseLessonEnvelope, parseLessonSettings } from './index.ts';

const isTaken = (command: unknown) => parseLessonEnvelope({ id: 'an-id-of-mine', command }).ok;

const READY = { kind: 'ready', ready: true, round: 1, phase: 'orders' } as const;
const settings: LessonSettings = {
  title: 'Period 3',
  scenario: 'dublin-warrant',
  plan: '45',
  students: 7,
  worlds: 2,
  crew: 1,
  decide: 'captain',
  level: 'practised',
  freeText: false,
  ownNames: true,
  namesOnProjector: false,
  approve: false,
  late: 'seat',
  askBefore: false,
  language: 'en',
  keepDays: 30,
};
const later = { title: '', freeText: true, namesOnProjector: true, approve: true, late: 'watch' } as const;

const examples: { [K in LessonCommand['kind']]: Extract<LessonCommand, { kind: K }> } = {
  lock: { kind: 'lock', locked: true },
  admit: { kind: 'admit', member: 1, welcome: true },
  seatMember: { kind: 'seatMember', member: 1, world: 0, seat: 3 },
  unseat: { kind: 'unseat', member: 1 },
  rename: { kind: 'rename', member: 1, name: 'Ada' },
  mute: { kind: 'mute', member: 1, muted: true },
  remove: { kind: 'remove', member: 1, keepOut: true },
  removeSince: { kind: 'removeSince', member: 1, keepOut: true },
  captain: { kind: 'captain', member: 1 },
  office: { kind: 'office', member: 1, office: 'trade' },
  shuffle: { kind: 'shuffle' },
  settings: { kind: 'settings', settings: later },
  brief: { kind: 'brief', slide: 0 },
  guide: { kind: 'guide', step: 0 },
  eyes: { kind: 'eyes', on: false },
  minute: { kind: 'minute', minute: 3 },
  replan: { kind: 'replan', pace: 80, lastRound: 5 },
  roster: { kind: 'roster', names: ['Ada Lovelace'] },
  realName: { kind: 'realName', member: 1, name: 'Ada Lovelace' },
  grade: { kind: 'grade', member: 1, points: { decision: 2 }, comment: '' },
  settleReport: { kind: 'settleReport', report: 1 },
  start: { kind: 'start' },
  pause: { kind: 'pause', world: -1, paused: true },
  extend: { kind: 'extend', world: 0, seconds: 60 },
  endPhase: { kind: 'endPhase', world: 0, steps: [2] },
  advanceSlowest: { kind: 'advanceSlowest', steps: [2, 3] },
  playCard: { kind: 'playCard', world: -1, card: 'leak' },
  tell: { kind: 'tell', world: 0, seat: -1, words: 'Two minutes.' },
  lend: { kind: 'lend', world: 0, seat: 1, level: 'expert', personality: 'pragmatist' },
  takeBack: { kind: 'takeBack', world: 0, seat: 1 },
  timeFactor: { kind: 'timeFactor', world: 0, seat: 1, factor: 150 },
  fork: { kind: 'fork', world: 0, round: 2, phase: 'bench' },
  endNow: { kind: 'endNow', world: 0 },
  debriefStep: { kind: 'debriefStep', step: 0 },
  project: { kind: 'project', world: -1 },
  goOn: { kind: 'goOn', world: 0 },
  look: { kind: 'look', world: 0, seat: -1 },
  again: { kind: 'again', swap: true },
  answer: { kind: 'answer', when: 'after', question: 'learned', answer: '' },
  draft: { kind: 'draft', when: 'after', question: 'learned', answer: '' },
  propose: { kind: 'propose', command: { kind: 'seal', order: { kind: 'grant', request: 0 } } },
  mark: { kind: 'mark', proposal: 0, yes: true },
  dropProposal: { kind: 'dropProposal', proposal: 0 },
  sealProposal: { kind: 'sealProposal', proposal: 0 },
  passCaptain: { kind: 'passCaptain', to: 2 },
  report: { kind: 'report', by: 1, words: 'Something unfit' },
  watch: { kind: 'watch', world: 1 },
  noteSeen: { kind: 'noteSeen' },
  leave: { kind: 'leave' },
  play: { kind: 'play', command: READY },
};
const commands: LessonCommand[] = Object.values(examples);

test('every command of a lesson is listed', () => {
  expect([...LESSON_COMMANDS].sort()).toEqual(Object.keys(examples).sort());
});

test.each(commands.map((command) => [command.kind, command]))('%s is taken as it is', (_kind, command) => {
  const envelope = { id: 'an-id-of-mine', command };
  expect(parseLessonEnvelope(envelope)).toEqual({ ok: true, envelope });
});

test.each(commands.map((command) => [command.kind, command]))('%s with a field wrong is refused', (_kind, command) => {
  for (const field of Object.keys(command)) {
    for (const wrong of [undefined, null, 'x'.repeat(2001), -2, 1e9, 0.5, Number.NaN, [], {}]) {
      expect([field, wrong, isTaken({ ...command, [field]: wrong })]).toEqual([field, wrong, false]);
    }
  }
  expect(isTaken({ ...command, actor: 'host' })).toBe(false);
});

test('an order inside a command is judged as strictly as in a match', () => {
  for (const kind of ['play', 'propose']) {
    expect(isTaken({ kind, command: { ...READY, seat: 3 } })).toBe(false);
    expect(isTaken({ kind, command: { kind: 'seal', order: { kind: 'invade' } } })).toBe(false);
  }
});

test('what cannot be seen is no part of a title or of a host’s words', () => {
  const taken = (command: object) => parseLessonEnvelope({ id: 'an-id-of-mine', command });
  expect(taken({ ...examples.tell, words: ' Two\n\u202Eminutes\u200B. ' })).toMatchObject({
    envelope: { command: { words: 'Two minutes.' } },
  });
  expect(taken({ ...examples.tell, words: '\u200B' })).toMatchObject({ ok: false });
  expect(parseLessonSettings({ settings: { ...settings, title: '\u202EYear 9½\u0000' } })).toMatchObject({
    settings: { title: 'Year 9½' },
  });
});

test('names are trimmed, and neither empty nor long', () => {
  const rename = (name: string) => parseLessonEnvelope({ id: 'an-id-of-mine', command: { ...examples.rename, name } });
  expect(rename('  Ada ')).toMatchObject({ envelope: { command: { name: 'Ada' } } });
  expect(rename('x'.repeat(16)).ok).toBe(true);
  expect(rename('x'.repeat(17)).ok).toBe(false);
  expect(rename('   ').ok).toBe(false);
});

test('words to a seat, answers and titles have an end', () => {
  expect(isTaken({ ...examples.tell, words: 'x'.repeat(280) })).toBe(true);
  expect(isTaken({ ...examples.tell, words: 'x'.repeat(281) })).toBe(false);
  expect(isTaken({ ...examples.answer, answer: 'x'.repeat(2000) })).toBe(true);
  expect(isTaken({ ...examples.answer, answer: 'x'.repeat(2001) })).toBe(false);
  expect(isTaken({ kind: 'settings', settings: { ...later, title: 'x'.repeat(61) } })).toBe(false);
});

test('the running lesson cannot be given settings of its set-up', () => {
  expect(isTaken({ kind: 'settings', settings })).toBe(false);
});

test.each([
  ['nothing', undefined],
  ['an id that is too short', { id: 'x', command: { kind: 'start' } }],
  ['a name that every object inherits', { id: 'an-id-of-mine', command: { kind: 'constructor' } }],
  ['an order without its wrapping', { id: 'an-id-of-mine', command: READY }],
  ['a field beside the command', { id: 'an-id-of-mine', command: { kind: 'start' }, actor: 'host' }],
])('%s is refused, with the place', (_name, message) => {
  expect(parseLessonEnvelope(message)).toMatchObject({ ok: false, place: expect.any(String) });
});

test('settings are taken whole or not at all', () => {
  expect(parseLessonSettings({ settings })).toEqual({ ok: true, settings });
  for (const field of Object.keys(settings)) {
    const wrong = parseLessonSettings({ settings: { ...settings, [field]: null } });
    expect(wrong).toEqual({ ok: false, place: `settings.${field}` });
  }
  expect(parseLessonSettings({ settings: { ...settings, hostKey: 'mine' } }).ok).toBe(false);
  expect(parseLessonSettings(undefined).ok).toBe(false);
});

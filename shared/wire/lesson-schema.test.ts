import { expect, test } from 'vitest';
import type { LessonCommand } from '../lesson/index.ts';
import { LESSON_COMMAND_EXAMPLES as EXAMPLES } from '../testing/lesson-commands.ts';
import { LESSON_SETTINGS } from '../testing/lesson-settings.ts';
import { LESSON_COMMANDS, parseLessonEnvelope, parseLessonSettings } from './index.ts';

const isTaken = (command: unknown) => parseLessonEnvelope({ id: 'an-id-of-mine', command }).ok;

const READY = { kind: 'ready', ready: true, round: 1, phase: 'orders' } as const;
const commands: LessonCommand[] = Object.values(EXAMPLES);

test('every command of a lesson is listed', () => {
  expect([...LESSON_COMMANDS].sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test.each(commands.map((command) => [command.kind, command]))('%s is taken as it is', (_kind, command) => {
  const envelope = { id: 'an-id-of-mine', command };
  expect(parseLessonEnvelope(envelope)).toEqual({ ok: true, envelope });
});

test.each(commands.map((command) => [command.kind, command]))('%s with a field wrong is refused', (_kind, command) => {
  for (const field of Object.keys(command)) {
    // A comment may come without points.
    const empty = field === 'points' ? [] : [{}];
    for (const wrong of [undefined, null, 'x'.repeat(2001), -2, 1e9, 0.5, Number.NaN, [], ...empty]) {
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
  expect(taken({ ...EXAMPLES.tell, words: ' Two\n\u202Eminutes\u200B. ' })).toMatchObject({
    envelope: { command: { words: 'Two minutes.' } },
  });
  expect(taken({ ...EXAMPLES.tell, words: '\u200B' })).toMatchObject({ ok: false });
  expect(parseLessonSettings({ settings: { ...LESSON_SETTINGS, title: '\u202EYear 9½\u0000' } })).toMatchObject({
    settings: { title: 'Year 9½' },
  });
});

test('names are trimmed, and neither empty nor long', () => {
  const rename = (name: string) => parseLessonEnvelope({ id: 'an-id-of-mine', command: { ...EXAMPLES.rename, name } });
  expect(rename('  Ada ')).toMatchObject({ envelope: { command: { name: 'Ada' } } });
  expect(rename('x'.repeat(16)).ok).toBe(true);
  expect(rename('x'.repeat(17)).ok).toBe(false);
  expect(rename('   ').ok).toBe(false);
});

test('words to a seat, answers and titles have an end', () => {
  expect(isTaken({ ...EXAMPLES.tell, words: 'x'.repeat(280) })).toBe(true);
  expect(isTaken({ ...EXAMPLES.tell, words: 'x'.repeat(281) })).toBe(false);
  expect(isTaken({ ...EXAMPLES.answer, answer: 'x'.repeat(2000) })).toBe(true);
  expect(isTaken({ ...EXAMPLES.answer, answer: 'x'.repeat(2001) })).toBe(false);
  expect(isTaken({ kind: 'settings', settings: { ...EXAMPLES.settings.settings, title: 'x'.repeat(61) } })).toBe(false);
});

test('the running lesson cannot be given settings of its set-up', () => {
  expect(isTaken({ kind: 'settings', settings: LESSON_SETTINGS })).toBe(false);
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
  expect(parseLessonSettings({ settings: LESSON_SETTINGS })).toEqual({ ok: true, settings: LESSON_SETTINGS });
  for (const field of Object.keys(LESSON_SETTINGS)) {
    const wrong = parseLessonSettings({ settings: { ...LESSON_SETTINGS, [field]: null } });
    expect(wrong).toEqual({ ok: false, place: `settings.${field}` });
  }
  expect(parseLessonSettings({ settings: { ...LESSON_SETTINGS, hostKey: 'mine' } }).ok).toBe(false);
  expect(parseLessonSettings(undefined).ok).toBe(false);
});

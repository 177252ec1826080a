import { describe, expect, test } from 'vitest';
import type { Command } from '../model/index.ts';
import { command, endPhase, position, seat } from '../testing/index.ts';
import { decide } from './index.ts';

const say = (change: object = {}) =>
  ({ kind: 'say', to: -1, phrase: 'hello', blanks: [], text: '', ...change }) as Extract<Command, { kind: 'say' }>;
const why = (p: ReturnType<typeof position>, change: object) => decide(p, seat('us'), say(change));

describe('talk', () => {
  test('in the square is kept for all', () => {
    const p = position();
    command(p, 'us', say({ blanks: ['Dublin'] }));
    expect(p.talk).toEqual([{ by: 0, to: -1, phrase: 'hello', blanks: ['Dublin'], text: '', round: 1 }]);
  });

  test('with oneself is refused', () =>
    expect(why(position(), { to: 0 })).toEqual({ ok: false, reason: 'privateWithSelf' }));
  test('with nobody is refused', () =>
    expect(why(position(), { to: 42 })).toEqual({ ok: false, reason: 'noSuchSeat' }));
  test('in no known phrase is refused', () =>
    expect(why(position(), { phrase: '<b>' })).toEqual({ ok: false, reason: 'unknownPhrase' }));
  test('too long is refused', () =>
    expect(why(position(), { blanks: ['x'.repeat(41)] })).toEqual({ ok: false, reason: 'tooLong' }));

  test('has a limit each phase', () => {
    const p = position();
    for (let i = 0; i < 12; i++) command(p, 'us', say());
    expect(why(p, {})).toEqual({ ok: false, reason: 'tooManyMessages' });
    endPhase(p);
    command(p, 'us', say());
  });

  test('of a free text keeps the words, of a phrase it does not', () => {
    const p = position();
    command(p, 'us', say({ phrase: 'free', text: '  Ask us first.  ' }));
    command(p, 'us', say({ text: 'smuggled' }));
    expect(p.talk.map((one) => one.text)).toEqual(['Ask us first.', '']);
  });
});

import { expect, test } from 'vitest';
import type { GameState, SeatId, SeatView } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { command, endPhase, position } from '../testing/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import { SentView, ViewReader } from './index.ts';

/** A seat's line: the changes that it is sent, as they travel, and what its client makes of them. */
function line(seat: SeatId) {
  const sent = new SentView();
  const reader = new ViewReader<SeatView>();
  return {
    bytes: 0,
    seen: undefined as SeatView | undefined,
    show(p: GameState) {
      const text = JSON.stringify(sent.changesTo(viewFor(p, seat)));
      this.bytes = text?.length ?? 0;
      if (text) this.seen = reader.read(JSON.parse(text)) ?? this.seen;
    },
  };
}

const plain = (view: SeatView) => JSON.parse(JSON.stringify(view));

test('a client is sent its own view, whole', () => {
  const p = position();
  const us = line(0);
  us.show(p);
  expect(us.seen).toEqual(plain(viewFor(p, 0)));
});

test('after every phase of a match the views are those of the truth', () => {
  const p = position({ news: true, docket: true });
  const seats = [0, 3, 6].map((seat) => ({ seat, line: line(seat) }));
  for (const { line } of seats) line.show(p);
  while (p.phase !== 'over') {
    endPhase(p);
    for (const { seat, line } of seats) {
      line.show(p);
      expect(line.seen).toEqual(plain(viewFor(p, seat)));
    }
  }
});

test('what did not change is not sent', () => {
  const p = position();
  const [us, other] = [line(0), line(3)];
  for (const one of [us, other]) one.show(p);
  const whole = us.bytes;
  command(p, 'us', { kind: 'say', to: 2, phrase: 'hello', blanks: [], text: '' });
  for (const one of [us, other]) one.show(p);
  expect(us.bytes).toBeLessThan(whole / 10);
  expect(other.bytes).toBe(0);
});

test('what is no more is gone from the view', () => {
  const sent = new SentView();
  const reader = new ViewReader<{ seats: { name: string }[]; note?: string }>();
  const show = (view: object) => reader.read(sent.changesTo(view) ?? { set: {}, gone: [] });
  show({ seats: [{ name: 'a' }, { name: 'b' }], note: 'x' });
  expect(show({ seats: [{ name: 'b' }] })).toEqual({ seats: [{ name: 'b' }] });
});

test('of a field that comes in part, the rest is as before', () => {
  const sent = new SentView();
  sent.changesTo({ table: { seats: [{ name: 'a' }], round: 1 }, note: 'x' });
  const part = { table: { seats: [{ name: 'b' }] } };
  expect(sent.changesTo(part, ['table'])).toEqual({ set: { 'table.seats[0]': '{"name":"b"}' }, gone: ['note'] });
  expect(sent.changesTo({ table: { seats: [{ name: 'b' }], round: 1 } })).toBeUndefined();
});

test('of what was sent no text is kept', () => {
  const sent = new SentView();
  sent.changesTo({ seats: [{ name: 'a' }], round: 1 });
  const kept = (sent as unknown as { sent: Map<string, unknown> }).sent;
  expect([...kept.values()].map((value) => typeof value)).toEqual(['number', 'number', 'number']);
});

test('texts that differ have fingerprints that differ, wherever they do', () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, at) => `{"at":${at},"seat":${at % 8},"more":"${'x'.repeat(at % 50)}"}`,
  );
  expect(new Set(texts.map((text) => fingerprintOf(text))).size).toBe(texts.length);
  expect(fingerprintOf('ab')).not.toBe(fingerprintOf('ba'));
  expect(fingerprintOf('ab')).toBe(fingerprintOf(['a', 'b'].join('')));
});

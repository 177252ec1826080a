import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { Packr, RESERVE_START_SPACE, unpack } from './small-msgpack.ts';

/** The server's own msgpackr, which comes with Colyseus. */
const msgpackr = createRequire(import.meta.resolve('@colyseus/core'))('msgpackr');
const whole = new msgpackr.Packr({ useRecords: false });
const samples = [
  ...[null, true, 0, 1, 127, 128, -1, -32, -33, 255, 65_536, -70_000, 2 ** 31, -(2 ** 31), 2 ** 40, 0.1, 1e300],
  ...['', 'a', 'ü'.repeat(20), '🂡'.repeat(100), 'x'.repeat(70_000), [], {}, Array.from({ length: 70_000 }, () => 1)],
  Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`key${at}`, at])),
  { id: 'an-id-of-mine', command: { kind: 'seal', order: { kind: 'demand', file: 3 } }, list: [[], [{}], [[null]]] },
];

test('what the server packs is read as it was', () => {
  for (const value of samples) expect(unpack(whole.pack(value))).toEqual(value);
  expect(unpack(whole.pack({ ok: false, place: undefined }))).toEqual({ ok: false, place: undefined });
});

test('what a page packs the server reads as it was', () => {
  for (const value of samples) expect(msgpackr.unpack(new Packr().pack(value))).toEqual(value);
});

test('room for the head of a message is left in front, and a head is not read', () => {
  const packed = new Packr().pack({ a: 'b' }, RESERVE_START_SPACE | 9);
  expect([...packed.subarray(0, 9)]).toEqual(Array(9).fill(0));
  expect(unpack(packed, { start: 9 })).toEqual({ a: 'b' });
});

test('a field without a value is not sent', () => {
  expect(unpack(new Packr().pack({ a: undefined, b: 1 }))).toEqual({ b: 1 });
});

test('what is no plain data is told', () => {
  expect(() => unpack(Uint8Array.of(0xc1))).toThrow('no plain data');
});

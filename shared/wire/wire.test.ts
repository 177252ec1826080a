import { expect, test } from 'vitest';
import { viewFor } from '../rules/index.ts';
import { position } from '../testing/index.ts';
import { fromSlices, parseEnvelope, toSlices } from './index.ts';

const READY = { kind: 'ready', ready: true, round: 1, phase: 'orders' };
const envelope = (command: unknown) => ({ id: 'an-id-of-mine', command });

test('a view comes out of its slices as it went in', () => {
  const view = viewFor(position({ round: 1, phase: 'orders' }), 3);
  expect(fromSlices(toSlices(view))).toEqual(JSON.parse(JSON.stringify(view)));
});

test('every option that a seat is offered can travel as an order', () => {
  for (const phase of ['orders', 'bench'] as const) {
    const state = position({ round: 1, phase });
    for (const seat of state.seats) {
      for (const { order } of viewFor(state, seat.id).options) {
        expect(parseEnvelope(envelope({ kind: 'seal', order }))).toMatchObject({ ok: true });
      }
    }
  }
});

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['an id that is too short', { id: 'x', command: READY }],
  ['an unknown command', envelope({ kind: 'win' })],
  ['an unknown order', envelope({ kind: 'seal', order: { kind: 'invade' } })],
  ['an id that is no whole number', envelope({ kind: 'seal', order: { kind: 'grant', request: 0.5 } })],
  ['a field too many', envelope({ ...READY, seat: 3 })],
  ['a seat of its own choice', { ...envelope(READY), seat: 2 }],
  ['a text without end', envelope({ kind: 'say', to: -1, phrase: 'free', blanks: [], text: 'x'.repeat(2000) })],
])('%s is refused, with the place', (_name, message) => {
  expect(parseEnvelope(message)).toMatchObject({ ok: false, place: expect.any(String) });
});

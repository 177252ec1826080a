import { Decoder, Encoder } from '@colyseus/schema';
import { expect, test } from 'vitest';
import type { GameState, SeatId, SeatView } from '../model/index.ts';
import { at } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { command, endPhase, position } from '../testing/index.ts';
import { fromSlices, MatchState, show, sightOf, Viewing } from './index.ts';

/** A match state on the server's side, and what each seat's client makes of the bytes it is sent. */
function wire(seats: SeatId[]) {
  const state = new MatchState();
  const encoder = new Encoder(state);
  const clients = seats.map((seat) => {
    const viewing = new Viewing();
    state.viewings.set(String(seat), viewing);
    const mirror = new MatchState();
    return { seat, viewing, sight: sightOf(viewing), mirror, decoder: new Decoder(mirror), bytes: 0, isNew: true };
  });
  return {
    show(p: GameState) {
      for (const { seat, viewing } of clients) show(viewing, viewFor(p, seat));
      for (const client of clients) {
        const it = { offset: 0 };
        if (client.isNew) encoder.encodeAll(it);
        else encoder.encode(it);
        const shared = it.offset;
        const bytes = client.isNew
          ? encoder.encodeAllView(client.sight, shared, it)
          : encoder.encodeView(client.sight, shared, it);
        client.decoder.decode(bytes);
        client.bytes = bytes.length;
        client.isNew = false;
      }
      encoder.discardChanges();
    },
    bytes: (seat: SeatId) => clients.find((client) => client.seat === seat)?.bytes ?? 0,
    seen(seat: SeatId): SeatView[] {
      const { mirror } = clients.find((client) => client.seat === seat) ?? at(clients, 0);
      return [...mirror.viewings.values()].map(({ slices }) => fromSlices(slices.entries()));
    },
  };
}

const plain = (view: SeatView) => JSON.parse(JSON.stringify(view));

test('each client receives its own view, whole, and no other', () => {
  const p = position();
  const line = wire([0, 3]);
  line.show(p);
  expect(line.seen(0)).toEqual([plain(viewFor(p, 0))]);
  expect(line.seen(3)).toEqual([plain(viewFor(p, 3))]);
});

test('after every phase of a match the views are those of the truth', () => {
  const p = position({ news: true, docket: true });
  const line = wire([0, 3, 6]);
  line.show(p);
  while (p.phase !== 'over') {
    endPhase(p);
    line.show(p);
    for (const seat of [0, 3, 6]) expect(line.seen(seat)).toEqual([plain(viewFor(p, seat))]);
  }
});

test('what did not change costs nothing', () => {
  const p = position();
  const line = wire([0, 3]);
  line.show(p);
  const whole = line.bytes(0);
  command(p, 'us', { kind: 'say', to: 2, phrase: 'hello', blanks: [], text: '' });
  line.show(p);
  expect(line.bytes(0)).toBeLessThan(whole / 10);
  expect(line.bytes(3)).toBeLessThan(20);
});

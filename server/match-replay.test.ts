import { expect, test, vi } from 'vitest';
import { type Mind, readyIn } from '../shared/model/index.ts';
import { below, streamOf } from '../shared/rules/index.ts';
import { dublinWarrant } from '../shared/testing/setup.ts';
import { Match } from './match/match.ts';
import { MatchHall } from './match-hall.ts';
import { thinkHere } from './seats/thinker.ts';
import { openDatabase } from './store/database.ts';
import { matchStoreIn } from './store/match-store.ts';

const GAMES = 8;
const STEPS = 120;
const SEATS = dublinWarrant.scenario.seats.length;

/** A lesson's world played by lot: persons' moves, phases ended by the host, news played, seats lent and taken back, forks. */
async function playByLot(seed: number) {
  const store = matchStoreIn(openDatabase(':memory:'));
  const hall = new MatchHall(store, new Map([['dublin-warrant', dublinWarrant]]), 0, 200, thinkHere);
  const lots = streamOf(seed, 'test');
  const lot = <T>(list: readonly T[]): T => list[below(lots, list.length)];
  const seats = Array.from({ length: SEATS }, () => ({ kind: 'lesson' }) as const);
  let match = await hall.create(dublinWarrant, seed, seats);
  const matches = [match];
  for (let step = 0; step < STEPS && !match.isOver; step++) {
    const ai = (await hall.table(match.record.id))?.ai;
    if (!ai) throw new Error('The match has no table.');
    const seat = below(lots, SEATS);
    const id = `step-${step}`;
    const dice = below(lots, 20);
    if (dice < 10) {
      const { options } = match.viewOf(seat);
      if (options.length > 0) await match.submit(seat, { id, command: { kind: 'seal', order: lot(options).order } });
    } else if (dice === 10) await match.submit(seat, { id, command: readyIn(match.viewOf(seat)) });
    else if (dice < 14) await match.endPhase();
    else if (dice === 14)
      await match.submitHost({ id, command: { kind: 'playCard', card: lot(dublinWarrant.scenario.deck).id } });
    else if (dice < 17) {
      const mind: Mind = { level: lot(['novice', 'practised'] as const), personality: 'pragmatist', seed: step };
      ai.lend(seat, mind);
    } else if (dice < 19) await ai.takeBack(seat);
    else if (below(lots, 4) === 0) {
      match = await hall.fork(match.record.id, lot(match.moments()).entry);
      matches.push(match);
    } else if (below(lots, 40) === 0) await match.submitHost({ id, command: { kind: 'endNow' } });
    // Half of the time AI is still at work when the next thing happens.
    if (below(lots, 2) === 0) await vi.waitUntil(() => ai.isIdle, { interval: 1 });
  }
  for (const { record } of matches) await (await hall.table(record.id))?.ai.close();
  return { store, matches };
}

test('whatever host, persons and AI did, the log leads to the same state, the same records and the same moments', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (let seed = 0; seed < GAMES; seed++) {
    const { store, matches } = await playByLot(seed);
    for (const match of matches) {
      const again = await Match.load(match.record, dublinWarrant, store);
      expect(again.hash).toBe(match.hash);
      expect(again.moments()).toEqual(match.moments());
      expect(await again.phasesSeenBy(seed % SEATS)).toEqual(await match.phasesSeenBy(seed % SEATS));
      expect(await again.viewAt((await match.log()).length, 'public')).toEqual(match.viewOf('public'));
    }
  }
});

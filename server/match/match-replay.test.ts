import { expect, test, vi } from 'vitest';
import { type AiProfile, readyIn } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { thinkHere } from '../ai/thinker.ts';
import { openDatabase } from '../store/database.ts';
import { matchStoreIn } from '../store/match-store.ts';
import { Match } from './match.ts';
import { MatchRegistry } from './match-registry.ts';

const GAMES = 8;
const STEPS = 120;
const SEATS = dublinWarrant.scenario.seats.length;

/** A lesson's world played by lot: persons' moves, phases ended by the host, news played, seats taken over by AI and given back, forks. */
async function playByLot(seed: number) {
  const store = matchStoreIn(openDatabase(':memory:'));
  const registry = new MatchRegistry(store, new Map([['dublin-warrant', dublinWarrant]]), 0, 200, thinkHere);
  const rng = streamOf(seed, 'test');
  const lot = <T>(list: readonly T[]): T => list[below(rng, list.length)];
  const seats = Array.from({ length: SEATS }, () => ({ kind: 'lesson' }) as const);
  let match = await registry.create(dublinWarrant, seed, seats);
  const matches = [match];
  for (let step = 0; step < STEPS && !match.isOver; step++) {
    const ai = (await registry.table(match.record.id))?.ai;
    if (!ai) throw new Error('The match has no table.');
    const seat = below(rng, SEATS);
    const id = `step-${step}`;
    const dice = below(rng, 20);
    if (dice < 10) {
      const { options } = match.viewOf(seat);
      if (options.length > 0) await match.submit(seat, { id, command: { kind: 'seal', order: lot(options).order } });
    } else if (dice === 10) await match.submit(seat, { id, command: readyIn(match.viewOf(seat)) });
    else if (dice < 14) await match.endPhase();
    else if (dice === 14)
      await match.submitHost({ id, command: { kind: 'playCard', card: lot(dublinWarrant.scenario.deck).id } });
    else if (dice < 17) {
      const profile: AiProfile = {
        level: lot(['novice', 'practised'] as const),
        personality: 'pragmatist',
        seed: step,
      };
      ai.takeOver(seat, profile);
    } else if (dice < 19) await ai.takeBack(seat);
    else if (below(rng, 4) === 0) {
      match = await registry.fork(match.record.id, lot(match.checkpoints()).entry);
      matches.push(match);
    } else if (below(rng, 40) === 0) await match.submitHost({ id, command: { kind: 'endNow' } });
    // Half of the time AI is still at work when the next thing happens.
    if (below(rng, 2) === 0) await vi.waitUntil(() => ai.isIdle, { interval: 1 });
  }
  for (const { record } of matches) await (await registry.table(record.id))?.ai.close();
  return { store, matches };
}

test('whatever host, persons and AI did, the log leads to the same state, the same records and the same moments', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  for (let seed = 0; seed < GAMES; seed++) {
    const { store, matches } = await playByLot(seed);
    for (const match of matches) {
      const again = await Match.load(match.record, dublinWarrant, store);
      expect(again.hash).toBe(match.hash);
      expect(again.checkpoints()).toEqual(match.checkpoints());
      expect(await again.phasesSeenBy(seed % SEATS)).toEqual(await match.phasesSeenBy(seed % SEATS));
      expect(await again.viewAt((await match.log()).length, 'public')).toEqual(match.viewOf('public'));
    }
  }
});

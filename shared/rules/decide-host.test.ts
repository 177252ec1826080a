import { expect, test } from 'vitest';
import type { GameState, Intervention } from '../model/index.ts';
import { at } from '../model/index.ts';
import { dublinWarrant, endPhase, endRound, position } from '../testing/index.ts';
import { apply, clone, decideHost, eventsFor, hashOf, viewFor } from './index.ts';

const last = dublinWarrant.scenario.rounds;
/** News of the next round that chance did not choose. */
const otherCard = (p: GameState) => {
  const card = p.setup.scenario.deck.find(({ id, round }) => round === p.round + 1 && !p.deck.includes(id));
  if (!card) throw new Error(`Round ${p.round + 1} has one card only.`);
  return card.id;
};
function host(p: GameState, command: Intervention) {
  const decision = decideHost(p, command);
  if (!decision.ok) throw new Error(`The host was refused '${command.kind}': ${decision.reason}`);
  for (const event of decision.events) apply(p, event);
  return decision.events;
}
const refusal = (p: GameState, command: Intervention) => {
  const decision = decideHost(p, command);
  return decision.ok ? '' : decision.reason;
};

test('news played by hand is told in the next Briefing, with its effects', () => {
  const p = position({ news: true, phase: 'bench' });
  const card = otherCard(p);
  host(p, { kind: 'playCard', card });
  expect(endPhase(p)).toContainEqual({ type: 'roundBegan', round: 2, card });
  expect(p.news.at(-1)).toEqual({ round: 2, card });
});

test('nobody at the table can tell that news was played before it is told', () => {
  const p = position({ news: true });
  const before = clone(p);
  const events = host(p, { kind: 'playCard', card: otherCard(p) });
  for (const viewer of ['public', ...p.seats.keys()] as const) {
    expect(eventsFor(p, viewer, events)).toEqual([]);
    expect(viewFor(p, viewer, events)).toEqual(viewFor(before, viewer, []));
  }
});

test('news that a later round held comes earlier; the later round gets what it replaced', () => {
  const p = position({ news: true });
  const [second, third] = [at(p.deck, 1), at(p.deck, 2)];
  host(p, { kind: 'playCard', card: third });
  expect(p.deck.slice(1, 3)).toEqual([third, second]);
});

test('what is no news of this scenario, or told already, is refused', () => {
  const p = position({ news: true });
  expect(refusal(p, { kind: 'playCard', card: 'noCard' })).toBe('noSuchCard');
  endRound(p);
  expect(refusal(p, { kind: 'playCard', card: at(p.news, 0).card })).toBe('cardAlreadyTold');
});

test('in the last round, and when the match is over, no Briefing is left for any news', () => {
  const p = position({ news: true, round: last });
  const card = p.setup.scenario.deck.find(({ id }) => !p.news.some((told) => told.card === id))?.id ?? '';
  expect(refusal(p, { kind: 'playCard', card })).toBe('tooLate');
  endRound(p);
  expect(refusal(p, { kind: 'playCard', card })).toBe('tooLate');
});

test('a match ended by its host is over as it stands: scores and ranks as at a usual end', () => {
  const p = position({ round: 3, phase: 'bench' });
  const { comity } = p;
  host(p, { kind: 'endNow' });
  const view = viewFor(p, 'public');
  expect([p.phase, p.ending, p.comity]).toEqual(['over', 'rounds', comity]);
  expect(view.ranks).toHaveLength(p.seats.length);
  expect(view.history.comity.at(-1)).toBe(comity);
  expect(view.history.scores.at(-1)).toEqual(view.ranks?.sort((a, b) => a.seat - b.seat).map(({ score }) => score));
});

test('a match ended before the first phase of a round was played to the round before, and its curves end there', () => {
  const p = position({ news: true });
  endRound(p);
  endRound(p);
  expect([p.round, p.phase]).toEqual([3, 'orders']);
  const { comity } = p;
  host(p, { kind: 'endNow' });
  expect([p.round, p.phase, p.ending]).toEqual([2, 'over', 'rounds']);
  for (const curve of Object.values(p.history)) expect(curve).toHaveLength(3);
  expect(p.history.comity.at(-1)).toBe(comity);
});

test('what is over cannot be ended again', () => {
  const p = position();
  host(p, { kind: 'endNow' });
  const hash = hashOf(p);
  expect(refusal(p, { kind: 'endNow' })).toBe('matchOver');
  expect(hashOf(p)).toBe(hash);
});

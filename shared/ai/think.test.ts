import { expect, test } from 'vitest';
import type { AiProfile } from '../model/index.ts';
import { at } from '../model/index.ts';
import { apply, clone, decide, viewFor } from '../rules/index.ts';
import { dublinWarrant, position, quietDublinWarrant } from '../testing/index.ts';
import { advise, PERSONALITIES, personalitiesFor, think } from './index.ts';

const profile = (personality: string, seed = 1): AiProfile => ({ level: 'practised', personality, seed });

test('an AI seat ends its turn with ready, and the rules accept all it does', () => {
  const state = position({ round: 1, phase: 'orders' });
  for (const seat of state.seats) {
    const decisions = think(viewFor(state, seat.id), profile(at(personalitiesFor(seat.role), 0)));
    expect(decisions.at(-1)?.command).toMatchObject({ kind: 'ready', ready: true });
    for (const { command } of decisions) {
      const decision = decide(state, seat.id, command);
      expect(decision).toMatchObject({ ok: true });
      if (decision.ok) for (const event of decision.events) apply(state, event);
    }
  }
});

test('every order of an AI carries its grounds', () => {
  const state = position({ round: 1, phase: 'orders' });
  const sealed = think(viewFor(state, 0), profile('pragmatist')).filter(({ command }) => command.kind === 'seal');
  expect(sealed.length).toBeGreaterThan(0);
  for (const { reasons } of sealed) expect(reasons.length).toBeGreaterThan(0);
});

test('the same view and mind bring the same decision', () => {
  const state = position({ round: 1, phase: 'orders' });
  expect(think(viewFor(state, 3), profile('privacyChampion'))).toEqual(
    think(viewFor(clone(state), 3), profile('privacyChampion')),
  );
});

test('what a seat cannot know does not change its decision', () => {
  const state = position({ round: 1, phase: 'orders' });
  const other = clone(state);
  for (const seat of other.seats) if (seat.id !== 1) seat.agenda = (seat.agenda + 1) % 6;
  for (const file of other.files)
    if (file.jurisdiction !== at(other.seats, 1).jurisdiction) file.gravity = 4 - file.gravity;
  other.deck.reverse();
  expect(think(viewFor(other, 1), profile('diplomat'))).toEqual(think(viewFor(state, 1), profile('diplomat')));
});

test('a hawk and a diplomat play the same seat differently', () => {
  const state = position({ round: 1, phase: 'orders' });
  const kinds = (personality: string) =>
    think(viewFor(state, 0), profile(personality)).flatMap(({ command }) =>
      command.kind === 'seal' ? [command.order.kind] : [],
    );
  expect(kinds('hawk')).not.toEqual(kinds('diplomat'));
  expect(kinds('diplomat')).toContain('request');
});

test('an AI never spends more than it has and seals at most three orders', () => {
  const state = position({ round: 1, phase: 'orders' });
  for (const seat of state.seats) {
    const orders = think(viewFor(state, seat.id), profile('pragmatist', 9)).filter(
      ({ command }) => command.kind === 'seal',
    );
    expect(orders.length).toBeLessThanOrEqual(3);
  }
});

test('the advisor names at most three options, all of them on offer, with grounds', () => {
  const state = position({ round: 1, phase: 'orders' });
  for (const seat of state.seats) {
    const view = viewFor(state, seat.id);
    const advice = advise(view);
    // A court may well do best to keep its authority in round 1.
    if (seat.role !== 'court') expect(advice.length).toBeGreaterThan(0);
    expect(advice.length).toBeLessThanOrEqual(3);
    for (const { option } of advice) expect(view.options).toContain(option);
  }
});

test('every role has at least three characters', () => {
  for (const role of ['government', 'company', 'court'] as const)
    expect(personalitiesFor(role).length).toBeGreaterThanOrEqual(3);
  expect(new Set(PERSONALITIES.map(({ id }) => id)).size).toBe(PERSONALITIES.length);
});

test('a company answers whoever presses it', () => {
  const { scenario } = dublinWarrant;
  const state = position({
    setup: { ...quietDublinWarrant, scenario: { ...quietDublinWarrant.scenario, pressures: scenario.pressures } },
    phase: 'bench',
  });
  for (const { id, seat } of state.pressures.filter((one) => at(state.seats, one.seat).role === 'company'))
    expect(
      think(viewFor(state, seat), profile(at(personalitiesFor('company'), 0))).map(({ command }) => command),
    ).toContainEqual({ kind: 'seal', order: { kind: 'answerPressure', pressure: id, how: expect.any(String) } });
  expect(state.pressures.map(({ seat }) => seat)).toEqual(expect.arrayContaining([3, 4, 5]));
});

test('a court gives its reasons in the words for orders only where an order is judged', () => {
  const state = position({ round: 1, phase: 'bench', docket: true });
  const court = at(
    state.seats.filter(({ role }) => role === 'court'),
    0,
  );
  const rulings = think(viewFor(state, court.id), profile('formalist')).flatMap(({ command }) =>
    command.kind === 'seal' && command.order.kind === 'rule' ? [command.order] : [],
  );
  const kinds = rulings.map((order) => [at(state.cases, order.case).kind, order.reasons]);
  expect(kinds).toContainEqual(['docket', '']);
});

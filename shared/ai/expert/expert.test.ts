import { expect, test } from 'vitest';
import type { AiProfile } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { apply, clone, decide, viewFor } from '../../rules/index.ts';
import { position } from '../../testing/index.ts';
import { think } from '../index.ts';

const expert: AiProfile = { level: 'expert', personality: 'pragmatist', seed: 3 };
const STEPS = 150;

test('the rules accept all that an expert does', () => {
  const state = position({ round: 2, docket: true });
  for (const { id } of state.seats)
    for (const { command } of think(viewFor(state, id), expert, { setup: state.setup, steps: STEPS })) {
      const decision = decide(state, id, command);
      expect(decision).toMatchObject({ ok: true });
      if (decision.ok) for (const event of decision.events) apply(state, event);
    }
});

test('the same view, mind and steps bring the same decision', () => {
  const state = position({ round: 2 });
  const aids = { setup: state.setup, steps: STEPS };
  expect(think(viewFor(state, 0), expert, aids)).toEqual(think(viewFor(clone(state), 0), expert, aids));
});

test('two truths that look alike to a seat get the same decision', () => {
  const state = position({ round: 2 });
  const other = clone(state);
  for (const seat of other.seats) if (seat.id !== 1) seat.agenda = (seat.agenda + 1) % 6;
  for (const file of other.files)
    if (file.jurisdiction !== at(other.seats, 1).jurisdiction) file.gravity = 4 - file.gravity;
  for (const name of ['covert', 'leak', 'lean', 'fine'] as const) other.streams[name].reverse();
  const aids = { setup: state.setup, steps: STEPS };
  expect(think(viewFor(other, 1), expert, aids)).toEqual(think(viewFor(state, 1), expert, aids));
});

test('an expert that is late decides at once, as the practised would', () => {
  const state = position({ round: 1 });
  let asked = 0;
  const aids = { setup: state.setup, isLate: () => ++asked > 0 };
  const decisions = think(viewFor(state, 0), expert, aids);
  expect(asked).toBe(1);
  expect(decisions.at(-1)?.command).toMatchObject({ kind: 'ready', ready: true });
  expect(decisions.length).toBeGreaterThan(1);
});

test('thinking changes nothing in the view', () => {
  const state = position({ round: 3 });
  const view = viewFor(state, 3);
  const before = JSON.stringify(view);
  think(view, expert, { setup: state.setup, steps: STEPS });
  expect(JSON.stringify(view)).toBe(before);
});

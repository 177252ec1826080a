import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { type GameEvent, NONE } from '../../shared/model/index.ts';
import { newGame } from '../../shared/rules/index.ts';
import { STORY_LINES, storyOf, storyTable } from './story.ts';

const state = newGame(readSetup('dublin-warrant'), 1);
const served = (status: 'stayed' | 'inForce' | 'obeyed'): GameEvent => ({
  type: 'demandChanged',
  demand: 0,
  set: { status },
  why: 'orderStayed',
});

test('a stay that runs out counts only where the company still holds out', () => {
  expect(storyOf(state, [served('stayed'), served('inForce')])).toMatchObject({ stayed: 1, stayEnded: 1 });
  expect(storyOf(state, [served('stayed'), served('obeyed')])).toMatchObject({ stayed: 1, stayEnded: 0 });
});

test('contempt counts once an order, however often its fine grows', () => {
  const fined = (ladder: number): GameEvent => ({
    type: 'demandChanged',
    demand: 0,
    set: { ladder },
    why: 'contemptSet',
  });
  expect(storyOf(state, [fined(1), fined(2), fined(3)]).contempt).toBe(1);
});

test('a suspended treaty is a protest of an ally', () => {
  const suspended: GameEvent = { type: 'treatyChanged', treaty: 0, status: 'suspended', from: NONE };
  expect(storyOf(state, [suspended]).allyProtest).toBe(1);
});

test('the table has the share of games and the mean for every line', () => {
  const [none, twice] = [storyOf(state, []), storyOf(state, [served('stayed'), served('stayed')])];
  const table = storyTable([none, twice]);
  expect(Object.keys(table)).toEqual([...STORY_LINES]);
  expect(table.stayed).toEqual({ share: 0.5, mean: 1 });
});

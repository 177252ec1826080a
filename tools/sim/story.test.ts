import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import {
  type Case,
  type CaseEnd,
  type DemandChange,
  type GameEvent,
  NONE,
  type RulingRecord,
} from '../../shared/model/index.ts';
import { newGame } from '../../shared/rules/index.ts';
import { STORY_LINES, storyOf, storyTable } from './story.ts';

const state = newGame(readSetup('dublin-warrant'), 1);
const served = (status: 'stayed' | 'inForce' | 'obeyed', why: DemandChange = 'orderStayed'): GameEvent => ({
  type: 'demandChanged',
  demand: 0,
  set: { status },
  why,
});

test('a stay that runs out counts only where the company still holds out', () => {
  expect(storyOf(state, [served('stayed'), served('inForce')])).toMatchObject({ stayed: 1, stayEnded: 1 });
  expect(storyOf(state, [served('stayed'), served('obeyed')])).toMatchObject({ stayed: 1, stayEnded: 0 });
});

test('a stay that waited for the decision on appeal was not ended', () => {
  expect(storyOf(state, [served('stayed'), served('inForce', 'ruledEnforce')]).stayEnded).toBe(0);
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

const challenge = {
  id: 0,
  kind: 'challenge',
  demand: 0,
  jurisdiction: 0,
  sealed: false,
  briefs: [] as unknown,
} as Case;
const inCourt = { ...state, cases: [challenge] };

test('an order is commanded and forbidden where one court upholds it while another forbids obeying it', () => {
  const upheld: GameEvent = { type: 'ruled', case: 0, record: { level: 1, ruling: 'enforce' } as RulingRecord };
  const judged = (forbidden: boolean): GameEvent => ({ type: 'obedienceJudged', demand: 0, case: 0, forbidden });
  const later: GameEvent = { type: 'phaseBegan', phase: 'bench' };
  expect(storyOf(inCourt, [upheld, judged(true), later]).oppositeOrders).toBe(1);
  expect(storyOf(inCourt, [upheld, judged(false), later]).oppositeOrders).toBe(0);
  expect(storyOf(inCourt, [judged(true), later, upheld, served('obeyed'), later]).oppositeOrders).toBe(0);
});

test('a challenge that nobody was told the end of is silent', () => {
  const ended = (end: CaseEnd): GameEvent => ({ type: 'caseEnded', case: 0, end });
  expect(storyOf(inCourt, []).silentEnd).toBe(1);
  expect(storyOf(inCourt, [ended('settled')])).toMatchObject({ silentEnd: 0, settled: 1 });
  expect(storyOf(inCourt, [ended('mooted')])).toMatchObject({ silentEnd: 0, mooted: 1 });
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

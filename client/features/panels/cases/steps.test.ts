import { expect, test } from 'vitest';
import type { GameState } from '../../../../shared/model/index.ts';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { enforceWarrant } from '../../../../shared/testing/dublin.ts';
import { endPhase, give, position, seat } from '../../../../shared/testing/index.ts';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { currentStep, historyDate, nextStep, stepsOf } from './steps.ts';

const { founding } = dublinWarrant.scenario;

/** Round 1, Bench: the founding order lies on Meridian's desk. */
function begun(): GameState {
  const { scenario } = dublinWarrant;
  return position({ setup: { ...dublinWarrant, scenario: { ...scenario, deck: [], docket: [] } }, phase: 'bench' });
}

function fought(): GameState {
  const p = begun();
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  return p;
}

const steps = (p: GameState) => (founding ? stepsOf(viewFor(p, seat('ireland')), founding) : []);
const told = (p: GameState) => steps(p).map(({ stage, state }) => `${stage} ${state}`);

test('the game begins with the order served and the answer awaited', () => {
  expect(told(begun())).toEqual([
    ...['served done', 'answered now', 'heard ahead', 'appealed ahead', 'decided ahead', 'highest ahead'],
  ]);
});

test('an order that is fought waits for its trial', () => {
  const all = steps(fought());
  expect(currentStep(all)).toMatchObject({ stage: 'heard', how: 'ruledIn', round: 2, seat: seat('usCourts') });
  expect(nextStep(all)?.stage).toBe('appealed');
});

test('a ruling may be appealed among the moves after it, and no later', () => {
  const p = fought();
  endPhase(p);
  enforceWarrant(p);
  endPhase(p);
  const how = () => steps(p).find(({ stage }) => stage === 'appealed')?.how;
  expect(how()).toBe('mayAppeal');
  endPhase(p);
  expect(how()).toBe('notAppealed');
});

test('an order that is obeyed ends the case, and nothing is left to come', () => {
  const p = begun();
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  expect(told(p)).toEqual(['served done', 'answered done', 'ended done']);
  expect(steps(p).at(-1)?.how).toBe('obeyed');
});

test('an order that is taken back ends the case with its reason', () => {
  const p = fought();
  endPhase(p);
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  endPhase(p);
  expect(steps(p).at(-1)).toMatchObject({ stage: 'ended', how: 'withdrawn' });
});

test('only dates that the game has reached are told, and history stands at the last of them', () => {
  const early = steps(begun());
  expect(early.filter(({ date }) => date).map(({ stage }) => stage)).toEqual(['served', 'answered']);
  expect(early.find(({ here }) => here)?.stage).toBe('answered');
});

test('a case that is sent up has no trial, and the strip says so', () => {
  const p = fought();
  const sent = p.cases.find(({ kind }) => kind === 'challenge');
  if (!sent) throw new Error('no case');
  sent.level = 2;
  const all = steps(p);
  expect(all.map(({ stage }) => stage)).toEqual(['served', 'answered', 'heard', 'decided', 'highest']);
  expect(all[2]).toMatchObject({ state: 'done', how: 'sentUp' });
});

test('history goes on where the case of the game has ended early', () => {
  const p = begun();
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  const before = founding && historyDate(viewFor(p, seat('ireland')), founding);
  for (let phase = 0; phase < 4; phase++) endPhase(p);
  const after = founding && historyDate(viewFor(p, seat('ireland')), founding);
  expect(after && before && after > before).toBe(true);
  expect(steps(p).some(({ here }) => here)).toBe(false);
});

test('an order that was refused is told as refused also once its police file ended', () => {
  const p = begun();
  give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  at(p.demands, 0).status = 'lapsed';
  expect(steps(p).map(({ stage, how }) => `${stage} ${how}`)).toEqual([
    'served served',
    'answered refused',
    'ended lapsed',
  ]);
});

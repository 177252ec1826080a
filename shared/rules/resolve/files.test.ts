import { expect, test } from 'vitest';
import type { GameState } from '../../model/index.ts';
import { warrantChallenged, warrantServed } from '../../testing/dublin.ts';
import { endPhase, endRound, expectMeter, fileOf, give, holdingOf, meterOf, position } from '../../testing/index.ts';
import { resolutionOf } from '../resolution.ts';
import { files } from './files.ts';

/** What a file of this gravity brings its state. */
function worth(p: GameState, file: string, how: 'fresh' | 'cold' | 'missed'): number {
  return p.files[fileOf(file)].gravity * p.setup.ruleset.effects[`file.${how}.perGravity`];
}

test('closed in the round it was dealt or the next, a file is fresh', () => {
  const p = position();
  const security = meterOf(p, 'us', 'security');
  p.files[fileOf('us.H1')].evidence = 2;
  files(resolutionOf(p));
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H1', 'fresh'));
});

test('closed later, it is cold', () => {
  const p = position({ round: 3 });
  const security = meterOf(p, 'us', 'security');
  p.files[fileOf('us.H1')].evidence = 2;
  files(resolutionOf(p));
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H1', 'cold'));
});

test('past its day it is missed', () => {
  const p = position();
  const security = meterOf(p, 'us', 'security');
  endRound(p);
  endRound(p);
  expect(p.files[fileOf('us.H10')].status).toBe('missed');
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H10', 'missed'));
});

test('closing lets an order lapse that nobody has taken to court, and the holding thaws', () => {
  const p = warrantServed();
  p.files[fileOf('us.H1')].evidence = 2;
  endPhase(p);
  expect(p.files[fileOf('us.H1')].status).toBe('closed');
  expect(p.demands[0].status).toBe('lapsed');
  expect(p.holdings[holdingOf('H1')].frozen).toBe(false);
});

test('a case outlives its file: it is between parties', () => {
  const p = warrantChallenged();
  p.files[fileOf('us.H1')].evidence = 2;
  files(resolutionOf(p));
  expect(p.files[fileOf('us.H1')].status).toBe('closed');
  expect(p.cases[p.demands[0].case]).toMatchObject({ status: 'argued', end: '' });
  expect(p.holdings[holdingOf('H1')].frozen).toBe(true);
});

test('evidence of all roads adds up, and each is remembered', () => {
  const p = position();
  const file = p.files[fileOf('us.H1')];
  file.evidence = 2;
  file.by = { order: 1, request: 0, covert: 1, news: 0 };
  files(resolutionOf(p));
  expect(p.seats[0].tally).toMatchObject({ filesClosed: 1, filesByCovert: 1, filesByRequest: 0 });
});

test('another state’s demand keeps the holding frozen', () => {
  const p = position();
  give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
  give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H12') });
  endPhase(p);
  give(p, 'meridian', { kind: 'narrow', demand: 0, tell: false });
  endPhase(p);
  expect(p.demands[0].status).toBe('narrowed');
  expect(p.holdings[holdingOf('H12')].frozen).toBe(true);
});

import { expect, test } from 'vitest';
import type { GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { warrantChallenged, warrantServed } from '../../testing/dublin.ts';
import { endPhase, endRound, expectMeter, fileOf, give, holdingOf, meterOf, position } from '../../testing/index.ts';
import { effectOf, resolutionOf } from '../resolution.ts';
import { files } from './files.ts';

/** What a file of this gravity brings its state. */
function worth(p: GameState, file: string, how: 'fresh' | 'cold' | 'missed'): number {
  return at(p.files, fileOf(file)).gravity * effectOf(p, `file.${how}.perGravity`);
}

test('closed in the round it was dealt or the next, a file is fresh', () => {
  const p = position();
  const security = meterOf(p, 'us', 'security');
  at(p.files, fileOf('us.H1')).evidence = 2;
  files(resolutionOf(p));
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H1', 'fresh'));
});

test('closed later, it is cold', () => {
  const p = position({ round: 3 });
  const security = meterOf(p, 'us', 'security');
  at(p.files, fileOf('us.H1')).evidence = 2;
  files(resolutionOf(p));
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H1', 'cold'));
});

test('past its day it is missed', () => {
  const p = position();
  const security = meterOf(p, 'us', 'security');
  endRound(p);
  endRound(p);
  expect(at(p.files, fileOf('us.H10')).status).toBe('missed');
  expectMeter(p, 'us', 'security', security + worth(p, 'us.H10', 'missed'));
});

test('closing lets an order lapse that nobody has taken to court, and the holding thaws', () => {
  const p = warrantServed();
  at(p.files, fileOf('us.H1')).evidence = 2;
  endPhase(p);
  expect(at(p.files, fileOf('us.H1')).status).toBe('closed');
  expect(at(p.demands, 0).status).toBe('lapsed');
  expect(at(p.holdings, holdingOf('H1')).frozen).toBe(false);
});

test('a case outlives its file: it is between parties', () => {
  const p = warrantChallenged();
  at(p.files, fileOf('us.H1')).evidence = 2;
  files(resolutionOf(p));
  expect(at(p.files, fileOf('us.H1')).status).toBe('closed');
  expect(p.cases[at(p.demands, 0).case]).toMatchObject({ status: 'argued', end: '' });
  expect(at(p.holdings, holdingOf('H1')).frozen).toBe(true);
});

test('evidence of all roads adds up, and each is remembered', () => {
  const p = position();
  const file = at(p.files, fileOf('us.H1'));
  file.evidence = 2;
  file.by = { order: 1, request: 0, covert: 1, news: 0 };
  files(resolutionOf(p));
  expect(at(p.seats, 0).tally).toMatchObject({ filesClosed: 1, filesByCovert: 1, filesByRequest: 0 });
});

test('another state’s demand keeps the holding frozen', () => {
  const p = position();
  give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
  give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H12') });
  endPhase(p);
  give(p, 'meridian', { kind: 'narrow', demand: 0, tell: false });
  endPhase(p);
  expect(at(p.demands, 0).status).toBe('narrowed');
  expect(at(p.holdings, holdingOf('H12')).frozen).toBe(true);
});

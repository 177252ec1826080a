import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { endRound, fileOf, give, position, quietDublinWarrant } from '../../testing/index.ts';

/** The Dublin warrant with some chances made certain or impossible. */
function withChances(chances: Record<string, number>) {
  const { ruleset } = quietDublinWarrant;
  return { ...quietDublinWarrant, ruleset: { ...ruleset, parameters: { ...ruleset.parameters, ...chances } } };
}

const NEVER = { 'covert.exposure': 0, 'covert.exposurePerHardening': 0, 'covert.laterExposure': 0 };

test('an attempt that works brings one evidence', () => {
  const p = position({ setup: withChances({ ...NEVER, 'covert.base': 100 }) });
  give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
  endRound(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 1, by: { covert: 1 } });
  expect(p.coverts[0]).toMatchObject({ worked: true, exposed: false });
});

test('an attempt that fails brings none', () => {
  const p = position({ setup: withChances({ ...NEVER, 'covert.base': -100 }) });
  give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
  endRound(p);
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(0);
});

test('even a failed attempt may come out at once', () => {
  const p = position({ setup: withChances({ ...NEVER, 'covert.base': -100, 'covert.exposure': 100 }) });
  give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
  endRound(p);
  expect(at(p.coverts, 0).exposed).toBe(true);
});

test('what stayed hidden may come out in any later round, once', () => {
  const p = position({ setup: withChances({ ...NEVER, 'covert.laterExposure': 100 }) });
  give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
  endRound(p);
  expect(at(p.coverts, 0).exposed).toBe(false);
  endRound(p);
  expect(at(p.coverts, 0).exposed).toBe(true);
  const { comity } = p;
  endRound(p);
  expect(p.comity).toBe(comity);
});

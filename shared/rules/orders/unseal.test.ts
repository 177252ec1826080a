import { expect, test } from 'vitest';
import { endPhase, expectMeter, fileOf, give, position, refused } from '../../testing/index.ts';

test('an unsealed order is public: Rights rise, and the untried treaty now costs Comity', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1'), seal: true });
  endPhase(p);
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  p.demands[0].sealed = true;
  p.cases[p.demands[0].case].sealed = true;
  const { comity } = p;
  const rights = p.seats[6].meters[1];
  give(p, 'usCourts', { kind: 'unseal', demand: 0 });
  endPhase(p);
  expect(p.demands[0].sealed).toBe(false);
  expect(p.cases[p.demands[0].case].sealed).toBe(false);
  expectMeter(p, 'usCourts', 'rights', rights + 3);
  expect(p.comity).toBe(comity - 1);
});

test('what is public cannot be unsealed', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1'), seal: false });
  endPhase(p);
  p.phase = 'orders';
  refused(p, 'usCourts', { kind: 'unseal', demand: 0 }, 'notSealed');
});

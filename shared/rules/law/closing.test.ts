import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantCase, warrantEnforced, warrantServed } from '../../testing/dublin.ts';
import { resolutionOf } from '../resolution.ts';
import { closeRoads } from './closing.ts';

test('an order falls away with the police file behind it', () => {
  const p = warrantServed();
  closeRoads(resolutionOf(p), at(p.demands, 0).file);
  expect(at(p.demands, 0).status).toBe('lapsed');
});

test('what a court has ordered stays due when the police file is over', () => {
  const p = warrantEnforced();
  p.round += 1;
  at(p.cases, warrantCase(p)).status = 'final';
  at(p.demands, 0).status = 'refused';
  closeRoads(resolutionOf(p), at(p.demands, 0).file);
  expect(at(p.demands, 0).status).toBe('refused');
});

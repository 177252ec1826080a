import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused } from '../../../testing/index.ts';

const DUBLIN = 1;

test('only an empty datacenter can be closed', () => {
  const p = position();
  refused(p, 'meridian', { kind: 'closeRegion', datacenter: DUBLIN }, 'datacenterNotEmpty');
  for (const holding of p.holdings) if (holding.datacenter === DUBLIN) holding.datacenter = 0;
  give(p, 'meridian', { kind: 'closeRegion', datacenter: DUBLIN });
  endPhase(p);
  endPhase(p);
  expect(at(p.datacenters, DUBLIN).closed).toBe(true);
});

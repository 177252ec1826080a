import { test } from 'vitest';
import { endPhase, expectPurse, give, position } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';

test('builds up the own soil and the companies on it', () => {
  const p = withoutDrift(position());
  const { expectMeter } = ledgerOf(p);
  give(p, 'ireland', { kind: 'invest' });
  expectPurse(p, 'ireland', 2);
  endPhase(p);
  endPhase(p);
  expectMeter('ireland', 'sovereignty', 'invest.sovereignty');
  expectMeter('meridian', 'revenue', 'invest.revenue');
  expectMeter('halcyon', 'revenue');
});

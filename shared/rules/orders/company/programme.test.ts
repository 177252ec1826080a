import { test } from 'vitest';
import { endPhase, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a compliance programme brings good standing, once', () => {
  const p = position();
  const { expectMeter } = ledgerOf(p);
  give(p, 'nimbus', { kind: 'programme' });
  refused(p, 'nimbus', { kind: 'programme' }, 'programmeDone');
  endPhase(p);
  endPhase(p);
  expectMeter('nimbus', 'goodStanding', 'programme.goodStanding');
  refused(p, 'nimbus', { kind: 'programme' }, 'programmeDone');
});

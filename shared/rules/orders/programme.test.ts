import { test } from 'vitest';
import { endPhase, expectMeter, give, position, refused } from '../../testing/index.ts';

test('a compliance programme brings good standing, once', () => {
  const p = position();
  give(p, 'nimbus', { kind: 'programme' });
  refused(p, 'nimbus', { kind: 'programme' }, 'programmeDone');
  endPhase(p);
  endPhase(p);
  expectMeter(p, 'nimbus', 'goodStanding', 65);
  refused(p, 'nimbus', { kind: 'programme' }, 'programmeDone');
});

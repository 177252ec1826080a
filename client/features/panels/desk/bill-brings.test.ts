import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { endPhase, give, position, seat } from '../../../../shared/testing/index.ts';
import { billBrings } from './bill-brings.ts';

test('a bill says what it would bring before one speaks on it', () => {
  const p = position();
  give(p, 'ireland', { kind: 'law', law: 'localisation', data: 'industrial', repeal: false });
  endPhase(p);
  const { effects, laws } = p.setup.ruleset;
  const said = billBrings(viewFor(p, seat('halcyon')), 0);
  expect(said).toContain('If it becomes law:');
  expect(said).toContain(`Revenue −${Math.abs(effects['localisation.revenue'])}`);
  expect(said).toContain(`Comity −${Math.abs(laws.localisation.comity)}`);
  give(p, 'halcyon', { kind: 'lobby', bill: 0, side: 'against' });
  expect(billBrings(viewFor(p, seat('halcyon')), 0), 'once one has spoken').toBeUndefined();
});

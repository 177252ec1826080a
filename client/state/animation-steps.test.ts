import { expect, test } from 'vitest';
import { viewFor } from '../../shared/rules/index.ts';
import { command, position, seat } from '../../shared/testing/index.ts';
import { concerns } from './animation-steps.ts';

test('a promise concerns the two who made the deal and nobody else', () => {
  const p = position();
  const terms = { kind: 'exchange', give: { kind: 'noCovert' }, take: { kind: 'noDemand' }, until: 2 } as const;
  command(p, 'us', { kind: 'offerDeal', to: seat('ireland'), terms });
  command(p, 'ireland', { kind: 'acceptDeal', deal: 0 });
  const judged = { type: 'pledgeJudged', deal: 0, maker: seat('us'), kept: true } as const;
  const concerned = ['us', 'ireland', 'meridian'].filter((who) => concerns(viewFor(p, seat(who), []), judged));
  expect(concerned).toEqual(['us', 'ireland']);
});

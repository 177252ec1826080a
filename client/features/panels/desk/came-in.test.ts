import { expect, test } from 'vitest';
import { at, NONE } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, give, seat } from '../../../../shared/testing/index.ts';
import { cameIn } from './came-in.ts';

test('the parties of a case read what has moved it: what was found and who wrote to the court, by side', () => {
  const p = warrantChallenged();
  const id = warrantCase(p);
  give(p, 'halcyon', { kind: 'brief', case: id, side: 'against' });
  endPhase(p);
  const record = at(p.cases, id);
  record.facts = [{ fact: 'nationality', size: 6, by: 6, found: true, hearing: 0 }];
  const view = viewFor(p, seat('meridian'));
  const came = cameIn(view, at(view.cases, id));
  expect(came.for).toContain('The person turns out to be a citizen of the state that ordered it.');
  expect(came.against).toContain('Halcyon wrote to the court.');
  expect(came.for.join(' ')).not.toContain('Halcyon');
});

test('a fine that bears out two arguments is told once', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('us'));
  const publicCase = at(view.cases, warrantCase(p));
  const demand = at(view.demands, publicCase.demand);
  view.fines.push({
    ...{ id: 0, kind: 'breach', company: demand.company, jurisdiction: demand.host, breach: 0, demand: NONE },
    ...{ imposed: 2, collected: 2, round: 1, status: 'collected' },
  });
  publicCase.arguments.against = (['charter', 'riskAbroad'] as const).map((code) => ({
    ...{ code, value: -1, legitimacy: 0 },
    part: { group: 'law' as const, code, value: -1 },
  }));
  expect(cameIn(view, publicCase).against.filter((line) => line.includes('fine'))).toHaveLength(1);
});

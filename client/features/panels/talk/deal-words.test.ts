import { expect, test } from 'vitest';
import { at, type GameState } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { jurisdiction, position, seat } from '../../../../shared/testing/index.ts';
import { dealLines } from './deal-words.ts';

const PAY = { kind: 'capital', amount: 2 } as const;

test('a promised brief names the cases in which it can be filed now', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  const terms = { kind: 'exchange', give: { kind: 'briefFor' }, take: PAY, until: 2 } as const;
  const [brief, pays] = dealLines(view, { by: seat('ireland'), to: seat('meridian'), terms });
  expect(brief).toContain('United States v. Meridian');
  expect(pays).toBe('Meridian pays Ireland 2 cash on signing');
});

test('of a promised brief no case is named in which the writer argues itself, nor once the deal is dead', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  const terms = { kind: 'exchange', give: { kind: 'briefFor' }, take: PAY, until: 2 } as const;
  const line = (by: string, status?: 'declined') => dealLines(view, { by: seat(by), to: seat('us'), terms, status })[0];
  expect(line('ireland')).toContain('open now: United States v. Meridian');
  expect(line('meridian')).not.toContain('open now');
  expect(line('ireland', 'declined')).not.toContain('open now');
});

test('a government pays of its capital, not cash', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  const terms = { kind: 'exchange', give: PAY, take: { kind: 'noCovert' }, until: 2 } as const;
  expect(dealLines(view, { by: seat('uk'), to: seat('meridian'), terms })[0]).toBe(
    'The UK pays Meridian 2 capital on signing',
  );
});

test('a joint brief in a case of the day is against the measure, not against an order', () => {
  const line = (p: GameState) => {
    const view = viewFor(p, seat('nimbus'));
    const terms = { kind: 'jointBrief', case: at(view.cases, 0).id, side: 'against' } as const;
    return dealLines(view, { by: seat('halcyon'), to: seat('nimbus'), terms })[0];
  };
  expect(line(position({ docket: true }))).toMatch(/^The law falls: /);
  expect(line(warrantChallenged())).toMatch(/^Against the order: United States v. Meridian/);
});

test('a contract for a region says until when it holds: from then on it is no deal that anybody has made', () => {
  const view = viewFor(position({ round: 3 }), seat('halcyon'));
  const terms = { kind: 'regionContract', jurisdiction: jurisdiction('uk'), pay: 1 } as const;
  const line = (round?: number) => dealLines(view, { by: seat('uk'), to: seat('halcyon'), terms, round })[0];
  expect(line(2), 'signed in round 2').toBe('The UK pays 1 capital if Halcyon builds in the UK by round 3.');
  expect(line(), 'drafted now').toContain('by round 4');
});

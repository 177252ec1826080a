import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../../testing/dublin.ts';
import { endPhase, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a first hearing goes to the bench above, a round later, with a panel of its own', () => {
  const p = warrantChallenged();
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'refer', case: warrantCase(p) });
  endPhase(p);
  expect(p.cases[warrantCase(p)]).toMatchObject({ level: 2, due: 3, referred: true, lean: 0 });
  expectMeter('usCourts', 'legitimacy', 'refer.legitimacy');
});

test('what has been ruled on is no first hearing', () => {
  const p = warrantEnforced();
  refused(p, 'usCourts', { kind: 'refer', case: warrantCase(p) }, 'notFirstHearing');
});

test('a background case stays where it is', () => {
  refused(position({ docket: true }), 'usCourts', { kind: 'refer', case: 0 }, 'notFirstHearing');
});

test('in the last round there is no bench above that could still hear it', () => {
  const p = warrantChallenged();
  p.round = p.setup.scenario.rounds;
  at(p.cases, warrantCase(p)).due = p.round;
  refused(p, 'usCourts', { kind: 'refer', case: warrantCase(p) }, 'lastRound');
});

import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantChallenged } from '../../../testing/dublin.ts';
import { endPhase, give, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a call for briefs makes them free and the ruling wait a round, once a case', () => {
  const p = warrantChallenged();
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) });
  endPhase(p);
  expect(p.cases[warrantCase(p)]).toMatchObject({ due: 3, askedBriefs: true });
  expectMeter('usCourts', 'legitimacy', 'askBriefs.legitimacy');
  expectMeter('usCourts', 'order', 'askBriefs.order');
  endPhase(p);
  refused(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) }, 'alreadyAsked');
});

test('in the last round no ruling can wait for briefs', () => {
  const p = warrantChallenged();
  p.round = p.setup.scenario.rounds;
  at(p.cases, warrantCase(p)).due = p.round;
  refused(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) }, 'lastRound');
});

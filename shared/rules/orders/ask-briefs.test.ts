import { expect, test } from 'vitest';
import { warrantCase, warrantChallenged } from '../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../testing/index.ts';

test('a call for briefs makes them free and the ruling wait a round, once a case', () => {
  const p = warrantChallenged();
  const [legitimacy, , order] = p.seats[seat('usCourts')].meters;
  give(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) });
  endPhase(p);
  expect(p.cases[warrantCase(p)]).toMatchObject({ due: 3, askedBriefs: true });
  expect(p.seats[seat('usCourts')].meters[0]).toBe(legitimacy + 2);
  expect(p.seats[seat('usCourts')].meters[2]).toBe(order - 1);
  endPhase(p);
  refused(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) }, 'alreadyAsked');
});

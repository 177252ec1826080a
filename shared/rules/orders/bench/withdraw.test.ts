import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantChallenged, warrantServed } from '../../../testing/dublin.ts';
import { endPhase, fileOf, give, holdingOf, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('withdrawn, and the company complies: nothing is handed over', () => {
  const p = warrantServed();
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  expect(at(p.demands, 0).status).toBe('withdrawn');
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(0);
});

test('the holding thaws', () => {
  const p = warrantServed();
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  endPhase(p);
  expect(at(p.holdings, holdingOf('H1')).frozen).toBe(false);
});

test('the case is dropped, and the file cannot be served again', () => {
  const p = warrantChallenged();
  endPhase(p);
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  endPhase(p);
  expect(at(p.cases, at(p.demands, 0).case).status).toBe('dropped');
  refused(p, 'us', { kind: 'demand', file: fileOf('us.H1') }, 'fileSpent');
});

test('one that was never fought may be served again', () => {
  const p = warrantServed();
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  endPhase(p);
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  expect(at(p.demands, 1).status).toBe('asked');
});

test('costs Sovereignty and brings the company Trust once a court has the matter, and nothing before', () => {
  const [early, late] = [warrantServed(), warrantChallenged()];
  endPhase(late);
  for (const p of [early, late]) {
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', { kind: 'withdraw', demand: 0 });
    endPhase(p);
    expectMeter('us', 'sovereignty', ...(p === late ? ['withdraw.contested.sovereignty'] : []));
    expectMeter('meridian', 'trust', ...(p === late ? ['withdraw.contested.trust'] : []));
  }
});

test('is for the state that served it', () => {
  refused(warrantServed(), 'uk', { kind: 'withdraw', demand: 0 }, 'notYourDemand');
});

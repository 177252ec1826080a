import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import {
  command,
  datacenterOf,
  endPhase,
  endRound,
  fileOf,
  give,
  position,
  refused,
  seat,
} from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { viewFor } from '../../index.ts';
import { effectOf } from '../../resolution.ts';

/** The US asks Ireland for the Dublin mailbox; the Bench is open. */
function asked() {
  const p = position();
  give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
  endPhase(p);
  return p;
}

test('asking tries the treaty road', () => {
  const p = asked();
  expect(at(p.files, fileOf('us.H1')).road).toBe('asked');
  expect(p.requests[0]).toMatchObject({ asker: 0, host: 1, status: 'waiting' });
});

test('a host that has given its word is expected to keep it', () => {
  const p = position();
  const order = { kind: 'request', file: fileOf('us.H1') } as const;
  const chanceOf = () =>
    viewFor(p, seat('us'))
      .options.find((option) => option.order.kind === 'request' && option.order.file === order.file)
      ?.forecast.find(({ effect }) => effect.on === 'comity')?.chance;
  const before = chanceOf();
  const terms = {
    kind: 'exchange',
    give: { kind: 'grantNext' },
    take: { kind: 'capital', amount: 1 },
    until: p.round + 1,
  } as const;
  command(p, 'ireland', { kind: 'offerDeal', to: seat('us'), terms });
  expect(chanceOf()).toBe(before);
  command(p, 'us', { kind: 'acceptDeal', deal: p.deals.length - 1 });
  expect(before).toBeLessThan(90);
  expect(chanceOf()).toBe(95);
});

test('the evidence of a granted request comes two rounds later', () => {
  const p = asked();
  give(p, 'ireland', { kind: 'grant', request: 0 });
  endPhase(p);
  endRound(p);
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(0);
  endRound(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 2, status: 'closed' });
});

test('over the fast lane it comes at the next Outcome', () => {
  const p = position();
  p.treaties.push({ id: p.treaties.length, kind: 'fastLane', a: 0, b: 1, status: 'inForce', from: 0, restores: -1 });
  give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'ireland', { kind: 'grant', request: 0 });
  endPhase(p);
  expect(at(p.requests, 0).arrives).toBe(2);
});

test('helping at once never beats the next Outcome', () => {
  const p = position();
  p.treaties.push({ id: p.treaties.length, kind: 'fastLane', a: 0, b: 1, status: 'inForce', from: 0, restores: -1 });
  give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'ireland', { kind: 'expediteRequest', request: 0 });
  endPhase(p);
  expect(at(p.requests, 0).arrives).toBe(2);
});

test('customer keys leave half of the evidence', () => {
  const p = asked();
  at(p.holdings, 0).keys = 'customer';
  give(p, 'ireland', { kind: 'expediteRequest', request: 0 });
  endPhase(p);
  endRound(p);
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(1);
});

test('helping raises Standing, warms the relation and costs own say over an own resident', () => {
  const p = asked();
  const { expectMeter, expectRelation } = ledgerOf(p);
  give(p, 'ireland', { kind: 'grant', request: 0 });
  endPhase(p);
  expectMeter('ireland', 'standing', 'grant.standing');
  expectMeter('ireland', 'sovereignty', 'grant.ownResident.sovereignty');
  expectRelation('us', 'ie', 'grant.relation');
});

test('helping at once is worth more Standing', () => {
  const p = asked();
  const { expectMeter } = ledgerOf(p);
  give(p, 'ireland', { kind: 'expediteRequest', request: 0 });
  endPhase(p);
  expectMeter('ireland', 'standing', 'expediteRequest.standing');
  expect(effectOf(p, 'expediteRequest.standing')).toBeGreaterThan(effectOf(p, 'grant.standing'));
});

test('a no costs Standing, Comity and the relation, and closes the road', () => {
  const p = asked();
  const { expectComity, expectMeter, expectRelation } = ledgerOf(p);
  give(p, 'ireland', { kind: 'deny', request: 0 });
  endPhase(p);
  expectMeter('ireland', 'standing', 'deny.standing');
  expectMeter('ireland', 'sovereignty', 'deny.sovereignty');
  expectRelation('us', 'ie', 'deny.relation');
  expectComity('deny.comity');
  expect(at(p.files, fileOf('us.H1')).road).toBe('refused');
  refused(p, 'us', { kind: 'request', file: fileOf('us.H1') }, 'roadClosed');
});

test('a silent host sits: free once, a refusal the second time', () => {
  const p = asked();
  const { expectMeter } = ledgerOf(p);
  endPhase(p);
  expectMeter('ireland', 'standing');
  expect(p.requests[0]).toMatchObject({ sat: 1, status: 'waiting' });
  endRound(p);
  expectMeter('ireland', 'standing', 'sit.standing');
  expect(at(p.requests, 0).status).toBe('denied');
  expect(at(p.files, fileOf('us.H1')).road).toBe('refused');
});

test('one open request a host', () => {
  const p = position();
  give(p, 'uk', { kind: 'request', file: fileOf('uk.H6') });
  refused(p, 'uk', { kind: 'request', file: fileOf('uk.H12') }, 'requestOpen');
});

test('a neutral state grants the second time it is asked', () => {
  const p = position();
  give(p, 'us', { kind: 'request', file: fileOf('us.H10') });
  endPhase(p);
  endPhase(p);
  expect(at(p.requests, 0).status).toBe('waiting');
  at(p.files, fileOf('us.H10')).due = 6;
  endRound(p);
  expect(p.requests[0]).toMatchObject({ status: 'granted', arrives: 4 });
});

test('a neutral state does not grant where the relation is bad', () => {
  const p = position();
  p.relations[0 * 4 + 3] = -1;
  give(p, 'us', { kind: 'request', file: fileOf('us.H10') });
  endPhase(p);
  endPhase(p);
  at(p.files, fileOf('us.H10')).due = 6;
  endRound(p);
  expect(at(p.requests, 0).status).toBe('denied');
});

test('without a treaty nobody can be asked', () => {
  const p = position();
  at(p.treaties, 0).status = 'suspended';
  refused(p, 'us', { kind: 'request', file: fileOf('us.H1') }, 'noTreaty');
});

test('data at home is no matter for a treaty', () => {
  refused(position(), 'ireland', { kind: 'request', file: fileOf('ireland.H2') }, 'hostIsHome');
});

test('a granted request mends Comity', () => {
  const p = asked();
  give(p, 'ireland', { kind: 'grant', request: 0 });
  const { expectComity } = ledgerOf(p);
  endPhase(p);
  expectComity('grant.comity');
});

test('a request falls away when its data leaves the host', () => {
  const p = asked();
  at(p.holdings, 0).datacenter = datacenterOf('chicago');
  endPhase(p);
  expect(at(p.requests, 0).status).toBe('lapsed');
});

test('suspending the treaty ends what has not been answered', () => {
  const p = asked();
  at(p.treaties, 0).status = 'suspended';
  endPhase(p);
  expect(at(p.requests, 0).status).toBe('lapsed');
});

test('a request that a court made is first asked at the next Bench', () => {
  const p = asked();
  at(p.requests, 0).byCourt = true;
  endPhase(p);
  expect(at(p.requests, 0).sat).toBe(0);
});

test('whoever helps when no round is left for the evidence to arrive reads that', () => {
  const told = (round: number) => {
    const p = asked();
    p.round = round;
    const { options } = viewFor(p, seat('ireland'));
    const help = options.find(({ order }) => order.kind === 'grant');
    return help?.forecast.flatMap(({ effect }) => (effect.on === 'note' ? [effect.code] : []));
  };
  expect(told(1)).toContain('evidenceArrives');
  expect(told(position().setup.scenario.rounds)).toContain('evidenceAfter');
});

import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../testing/dublin.ts';
import { endPhase, expectWeight, fileOf, give, jurisdiction, position, seat } from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { turnedSeats } from './turned-seats.ts';

const types = (events: GameEvent[]) => events.map((event) => event.type);

describe('the order of resolution', () => {
  test('turns the seats by one each round', () => {
    expect(turnedSeats(position())).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(turnedSeats(position({ round: 3 }))).toEqual([2, 3, 4, 5, 6, 7, 0, 1]);
  });

  test('opens the Bench with what must be answered, and keeps the rest under wax', () => {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    give(p, 'us', { kind: 'invest' });
    const opening = types(endPhase(p));
    expect(opening).toContain('demandServed');
    expect(opening).not.toContain('acted');
    expect(types(endPhase(p))).toContain('acted');
  });

  test('serves the demands of one round in the turn of the seats', () => {
    const p = position();
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expect(p.demands.map((demand) => demand.jurisdiction)).toEqual([jurisdiction('us'), jurisdiction('uk')]);
  });

  test('answers demands oldest first, whoever answers', () => {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H10') });
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    endPhase(p);
    give(p, 'meridian', { kind: 'refuse', demand: 1, tell: false, reason: 'customer', words: '' });
    give(p, 'nimbus', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
    const answered = endPhase(p).flatMap((event) => (event.type === 'demandAnswered' ? [event.demand] : []));
    expect(answered).toEqual([0, 1]);
  });

  test('lays a bill on the table before its government speaks for it', () => {
    const p = position();
    give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
    give(p, 'us', { kind: 'speak', with: jurisdiction('us'), bill: -1 });
    const opening = types(endPhase(p));
    expect(opening.indexOf('billTabled')).toBeLessThan(opening.indexOf('supportChanged'));
    expect(at(p.bills, 0).support).toBe(3);
  });
});

describe('contradictions', () => {
  test('a bill that moots a case comes before its ruling: no ruling, no precedent', () => {
    const p = warrantChallenged();
    give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
    endPhase(p);
    const record = warrantCase(p);
    give(p, 'usCourts', {
      kind: 'rule',
      case: record,
      ruling: 'quash',
      ground: 'location',
      reasons: '',
      reply: '',
      stay: false,
    });
    endPhase(p);
    expect(p.cases[record]).toMatchObject({ status: 'moot', rulings: [] });
    expectWeight(p, 'us', 'location', 1);
  });

  test('two demands on one holding are answered apart: obeying one gives the other nothing', () => {
    const p = position();
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H12') });
    endPhase(p);
    const [first, second] = [at(p.demands, 0), at(p.demands, 1)];
    give(p, 'meridian', { kind: 'comply', demand: first.id, tell: false });
    give(p, 'meridian', { kind: 'refuse', demand: second.id, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expect(p.demands.map((demand) => demand.status)).toEqual(['obeyed', 'refused']);
    expect(at(p.files, second.file).evidence).toBe(0);
  });

  test('a host state’s suit is ruled on before the order itself: both rulings count at one Bench', () => {
    const p = warrantChallenged();
    give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
    endPhase(p);
    const { suit } = at(p.demands, 0);
    const order = { kind: 'rule', ground: 'location', reply: '', reasons: '', stay: false } as const;
    give(p, 'usCourts', { ...order, case: warrantCase(p), ruling: 'quash' });
    give(p, 'euCourts', { ...order, case: suit, ruling: 'quash' });
    const ruled = endPhase(p).flatMap((event) => (event.type === 'ruled' ? [event.case] : []));
    expect(ruled).toEqual([suit, warrantCase(p)]);
    expect(at(p.cases, suit)).toMatchObject({ status: 'final', end: 'decided' });
    expect(at(p.demands, 0)).toMatchObject({ status: 'quashed' });
  });

  test('two courts that command opposite things both stand, and the company must break one', () => {
    const p = warrantEnforced();
    give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
    endPhase(p);
    const { suit } = at(p.demands, 0);
    at(p.cases, suit).due = 3;
    give(p, 'euCourts', {
      kind: 'rule',
      case: suit,
      ruling: 'quash',
      ground: 'location',
      reply: '',
      reasons: '',
      stay: false,
    });
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ status: 'inForce', forbidden: true });
    endPhase(p);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    expect(at(p.demands, 0).status).toBe('obeyed');
    expect(p.breaches[0]).toMatchObject({ jurisdiction: jurisdiction('ie'), partial: false });
  });
});

describe('silence', () => {
  test('blocks nothing: a match in which nobody moves ends in time', () => {
    const p = position({ docket: true, news: true });
    for (let phases = 0; phases < 12; phases++) endPhase(p);
    expect(p.phase).toBe('over');
  });

  test('costs what is published, and no more', () => {
    const p = position();
    const { expectComity } = ledgerOf(p);
    for (let phases = 0; phases < 12; phases++) endPhase(p);
    expectComity();
    expect(at(p.seats, seat('us')).tally.filesClosed).toBe(0);
    expect(endPhase(p)).toEqual([]);
  });
});

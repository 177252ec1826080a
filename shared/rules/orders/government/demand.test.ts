import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, fileOf, give, holdingOf, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { effectOf } from '../../resolution.ts';
import { demand } from './demand.ts';

describe('a direct order', () => {
  test('freezes the holding and asks its company', () => {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ status: 'asked', base: 'abroad', sealed: false });
    expect(at(p.holdings, holdingOf('H1')).frozen).toBe(true);
  });

  test('abroad, past an open treaty, costs Comity', () => {
    const p = position();
    const { expectComity } = ledgerOf(p);
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expectComity('demand.untried.comity');
  });

  test('after the host has refused to help costs no Comity', () => {
    const p = position();
    const { expectComity } = ledgerOf(p);
    at(p.files, fileOf('us.H1')).road = 'refused';
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expectComity();
  });

  test('at home is routine: no Comity lost', () => {
    const p = position();
    const { expectComity } = ledgerOf(p);
    give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H2') });
    endPhase(p);
    expect(at(p.demands, 0).base).toBe('home');
    expectComity();
  });

  test('cannot be given twice for a file that has been answered', () => {
    const p = position();
    at(p.files, fileOf('us.H1')).spent = true;
    refused(p, 'us', { kind: 'demand', file: fileOf('us.H1') }, 'fileSpent');
  });

  test('cannot use another state’s file', () => {
    refused(position(), 'us', { kind: 'demand', file: fileOf('ireland.H2') }, 'fileNotYours');
  });

  test('two states may want one holding: two demands', () => {
    const p = position();
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H12') });
    endPhase(p);
    expect(p.demands.map((one) => one.status)).toEqual(['asked', 'asked']);
  });
});

describe('the forecast of an order', () => {
  const order = { kind: 'demand', file: fileOf('us.H1') } as const;

  test('names the Comity, the evidence and the Security it may bring', () => {
    const p = position();
    const effects = demand.forecast(p, 0, order).map((one) => one.effect);
    const { gravity } = at(p.files, order.file);
    expect(effects).toContainEqual({ on: 'comity', by: effectOf(p, 'demand.untried.comity') });
    expect(effects).toContainEqual({ on: 'evidence', file: 0, by: 2, round: 1 });
    expect(effects).toContainEqual({
      on: 'fileClosed',
      file: 0,
      security: gravity * effectOf(p, 'file.fresh.perGravity'),
    });
  });

  test('does not give away who holds the keys', () => {
    const p = position();
    const before = demand.forecast(p, 0, order);
    at(p.holdings, holdingOf('H1')).keys = 'trustee';
    expect(demand.forecast(p, 0, order)).toEqual(before);
  });
});

describe('under an executive agreement', () => {
  test('an order counts as at home', () => {
    const p = position({ round: 3 });
    p.treaties.push({ id: p.treaties.length, kind: 'executive', a: 0, b: 1, status: 'inForce', from: 2, restores: -1 });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H3') });
    endPhase(p);
    expect(at(p.demands, 0).base).toBe('agreement');
  });

  test('the partner’s own people are left out', () => {
    const p = position();
    p.treaties.push({ id: p.treaties.length, kind: 'executive', a: 0, b: 1, status: 'inForce', from: 1, restores: -1 });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expect(at(p.demands, 0).base).toBe('abroad');
  });
});

import { describe, expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged, warrantServed } from '../../testing/dublin.ts';
import { endPhase, fileOf, give, holdingOf, jurisdiction, position, seat } from '../../testing/index.ts';
import { meritsOf, meritsOfDemand, meritsOfFile } from './merits.ts';

const part = (merits: ReturnType<typeof meritsOf>, code: string) =>
  merits.parts.find((one) => one.code === code)?.value;

describe('the merits of the Dublin warrant', () => {
  test('add up to 57, in the band that narrows', () => {
    const p = warrantChallenged();
    const merits = meritsOf(p, warrantCase(p));
    expect(merits.parts.map((one) => one.value)).toEqual([50, -5, 15, 5, 0, -4, -6, -8, 6, 4]);
    expect(merits).toMatchObject({ total: 57, band: 'narrow', bands: [38, 50, 65] });
  });

  test('are foreseen before the challenge, and before the order is served', () => {
    const p = warrantServed();
    expect(meritsOfDemand(p, 0).total).toBe(57);
    expect(meritsOfFile(p, fileOf('us.H1')).total).toBe(57);
  });

  test('are foreseen by the case law of the bench that will try it, where a state has no court seat of its own', () => {
    const p = position();
    const file = fileOf('uk.H6');
    at(p.jurisdictions, jurisdiction('uk')).weights = [0, 4, 0, 0, 0];
    const before = meritsOfFile(p, file).total;
    give(p, 'uk', { kind: 'demand', file });
    endPhase(p);
    const { id, company } = at(p.demands, 0);
    const served = meritsOfDemand(p, id).total;
    const who = company === seat('halcyon') ? 'halcyon' : company === seat('meridian') ? 'meridian' : 'nimbus';
    give(p, who, { kind: 'challenge', demand: id, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    const trial = meritsOf(p, at(p.demands, 0).case).total;
    expect([before, served]).toEqual([trial, trial]);
  });

  test('drop by 35 when the customers hold the keys', () => {
    const p = warrantServed();
    at(p.holdings, holdingOf('H1')).keys = 'customer';
    expect(meritsOfDemand(p, 0).total).toBe(57 - 30 - 5);
  });

  test('count location for nobody when the data is split over two states', () => {
    const p = warrantServed();
    at(p.holdings, holdingOf('H1')).splitWith = 0;
    expect(part(meritsOfDemand(p, 0), 'location')).toBe(0);
  });

  test('turn the market test against a state that the company does not serve', () => {
    const p = warrantServed();
    at(p.seats, seat('meridian')).markets = [1];
    at(p.jurisdictions, 0).weights[3] = 2;
    const merits = meritsOfDemand(p, 0);
    expect(part(merits, 'market')).toBe(-10);
    expect(part(merits, 'control')).toBe(-15);
  });

  test('rest on comity alone where a law of the court’s own state decides reach', () => {
    const p = warrantServed();
    at(p.jurisdictions, 0).laws.push({ kind: 'reach', data: 'any', round: 1, used: false });
    const merits = meritsOfDemand(p, 0);
    expect(merits.parts.filter((one) => one.group === 'tests')).toEqual([]);
    expect(part(merits, 'reachLaw')).toBe(20);
    expect(merits.total).toBe(66);
  });

  test('lose 4 to a blocking statute, 8 once it has been used', () => {
    const p = warrantServed();
    const law = { kind: 'blocking', data: 'any', round: 1, used: false } as const;
    at(p.jurisdictions, 1).laws.push({ ...law });
    expect(part(meritsOfDemand(p, 0), 'blocking')).toBe(-4);
    at(at(p.jurisdictions, 1).laws, 1).used = true;
    expect(part(meritsOfDemand(p, 0), 'blockingUsed')).toBe(-8);
  });

  test('rise when the host has refused by treaty, and rest when the treaty was tried', () => {
    const p = warrantServed();
    at(p.files, fileOf('us.H1')).road = 'asked';
    expect(meritsOfDemand(p, 0).total).toBe(65);
    at(p.files, fileOf('us.H1')).road = 'refused';
    expect(meritsOfDemand(p, 0).total).toBe(71);
  });

  test('take 4 off where a host suit is open, and add 4 where the company refused', () => {
    const p = warrantServed();
    at(p.demands, 0).forbidden = true;
    expect(part(meritsOfDemand(p, 0), 'riskAbroad')).toBe(-4);
    at(p.demands, 0).refusals = 1;
    expect(part(meritsOfDemand(p, 0), 'goodFaith')).toBe(4);
  });

  test('have no band to defer in where no treaty is in force', () => {
    const p = warrantServed();
    for (const treaty of p.treaties) treaty.status = 'suspended';
    const merits = meritsOfDemand(p, 0);
    expect(merits.bands).toEqual([42, 42, 65]);
    expect(part(merits, 'roadUntried')).toBeUndefined();
  });
});

describe('briefs in the merits', () => {
  test('count 6, 4, 3 and then nothing on each side, the best filer first', () => {
    const p = warrantChallenged();
    const record = at(p.cases, warrantCase(p));
    const filers = ['halcyon', 'ireland', 'nimbus', 'uk'].map(seat);
    for (const one of filers)
      record.briefs.push({
        seat: one,
        friend: '',
        camp: 'states',
        side: 'against',
        foreseen: false,
        round: 2,
        with: -1,
        price: 1,
      });
    at(p.seats, seat('ireland')).meters[2] = 60;
    const briefs = meritsOf(p, record.id).parts.filter((one) => one.group === 'briefs');
    expect(briefs.map((one) => one.value)).toEqual([-6, -4, -3, 0]);
    expect(at(briefs, 0).seat).toBe(seat('ireland'));
  });

  test('count one more each for a filer who is widely trusted', () => {
    const p = warrantChallenged();
    const record = at(p.cases, warrantCase(p));
    at(p.seats, seat('uk')).meters[2] = 65;
    record.briefs.push({
      seat: seat('uk'),
      friend: '',
      camp: 'states',
      side: 'for',
      foreseen: false,
      round: 2,
      with: -1,
      price: 1,
    });
    expect(meritsOf(p, record.id).total).toBe(64);
  });
});

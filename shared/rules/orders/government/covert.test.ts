import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, expectPurse, fileOf, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { covertChance, exposureChance } from '../../law/evidence.ts';
import { parameterOf, resolutionOf } from '../../resolution.ts';
import { exposeCovert } from '../../resolve/covert.ts';
import { covert } from './covert.ts';

test('capability helps, hardening and foreign keys hinder', () => {
  const p = position();
  const mailbox = at(p.holdings, 0);
  const of = (name: string) => parameterOf(p, `covert.${name}`);
  const ireland = of('base') + of('perCapability') + of('perHardening');
  expect(covertChance(p, 0, mailbox, 'provider')).toBe(ireland + 2 * of('perCapability'));
  expect(covertChance(p, 1, mailbox, 'provider')).toBe(ireland);
  expect(covertChance(p, 1, mailbox, 'customer')).toBe(ireland + of('otherKeys'));
  expect(exposureChance(p, mailbox)).toBe(of('exposure') + of('exposurePerHardening'));
});

test('an attempt costs 2 and leaves a trace only its government sees', () => {
  const p = position();
  give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
  expectPurse(p, 'us', 2);
  endPhase(p);
  endPhase(p);
  expect(p.coverts).toHaveLength(1);
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(at(p.coverts, 0).worked ? 1 : 0);
});

test('coming out costs everyone concerned', () => {
  const p = position();
  const { expectMeter, expectComity } = ledgerOf(p);
  p.coverts.push({
    id: 0,
    jurisdiction: 0,
    file: 0,
    holding: 0,
    host: 1,
    company: 3,
    round: 1,
    worked: true,
    exposed: false,
  });
  exposeCovert(resolutionOf(p), 0, 'covertExposed');
  expectComity('exposure.comity');
  expectMeter('us', 'standing', 'exposure.standing');
  expectMeter('ireland', 'sovereignty', 'exposure.hostSovereignty');
  expectMeter('meridian', 'trust', 'exposure.trust');
  expect(p.relations[1]).toBe(0);
  expect(at(p.seats, 0).tally.exposures).toBe(1);
});

test('the forecast says no more about keys than the seat may know', () => {
  const p = position();
  const before = covert.forecast(p, 0, { kind: 'covert', file: fileOf('us.H1') });
  at(p.holdings, 0).keys = 'customer';
  expect(covert.forecast(p, 0, { kind: 'covert', file: fileOf('us.H1') })).toEqual(before);
});

test('nobody spies on data at home', () => {
  refused(position(), 'ireland', { kind: 'covert', file: fileOf('ireland.H2') }, 'holdingIsOwn');
});

test('is not said to come out in a later round where there is none', () => {
  const p = position();
  const later = (round: number) => {
    p.round = round;
    return covert
      .forecast(p, 0, { kind: 'covert', file: fileOf('us.H1') })
      .some(({ effect }) => effect.on === 'note' && effect.code === 'mayComeOutLater');
  };
  const { rounds } = p.setup.scenario;
  expect([rounds - 1, rounds].map(later)).toEqual([true, false]);
});

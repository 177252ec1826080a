import { expect, test } from 'vitest';
import { at, NONE } from '../../model/index.ts';
import {
  endPhase,
  endRound,
  expectMeter,
  expectPurse,
  fileOf,
  give,
  jurisdiction,
  position,
  refused,
  seat,
} from '../../testing/index.ts';
import { meritsOf } from '../law/merits.ts';
import { demandOn } from '../law/serving.ts';
import { effectOf, resolutionOf } from '../resolution.ts';
import { fines } from './fines.ts';

/** Round 2, Bench: Meridian contests a fine of Ireland, and the court of the fining state hears it. */
function contested() {
  const p = position({ round: 2 });
  at(p.seats, seat('meridian')).purse = 4;
  p.fines.push({
    id: 0,
    kind: 'breach',
    company: seat('meridian'),
    jurisdiction: jurisdiction('ie'),
    breach: 0,
    demand: 0,
    imposed: 3,
    collected: 0,
    round: 1,
    status: 'set',
  });
  p.breaches.push({
    id: 0,
    company: seat('meridian'),
    jurisdiction: jurisdiction('ie'),
    demand: 0,
    partial: false,
    round: 1,
    fined: true,
  });
  p.demands.push({ ...demandOn(p, fileOf('us.H1')), status: 'obeyed' });
  give(p, 'meridian', { kind: 'sue', fine: 0, demand: NONE });
  endPhase(p);
  return p;
}

function judged(ruling: 'quash' | 'narrow' | 'enforce') {
  const p = contested();
  give(p, 'euCourts', { kind: 'rule', case: 0, ruling, ground: 'comity', reply: '', reasons: '', stay: false });
  endPhase(p);
  return p;
}

test('a contested fine is a case between the company and the state that set it', () => {
  const p = contested();
  expect(p.cases[0]).toMatchObject({ kind: 'fine', fine: 0, jurisdiction: jurisdiction('ie'), due: 2 });
  refused(
    p,
    'euCourts',
    { kind: 'rule', case: 0, ruling: 'defer', ground: 'comity', reply: '', reasons: '', stay: false },
    'noTreaty',
  );
});

test('a contested fine is read by the law that was broken, not by how strong the foreign order was', () => {
  const p = contested();
  const { fine, start } = p.setup.ruleset.merits;
  const { gravity } = at(p.files, fileOf('us.H1'));
  expect(meritsOf(p, 0).parts.map(({ code, value }) => [code, value])).toEqual([
    ['start', start],
    ['fineCharter', fine.lawBroken],
    ['fineGravity', fine.perGravity * gravity],
  ]);
  at(p.breaches, 0).partial = true;
  expect(meritsOf(p, 0).parts).toContainEqual({ group: 'comity', code: 'finePartial', value: fine.partial });
});

test('a contested fine that falls is not paid, and shames its state', () => {
  const p = judged('quash');
  expect(p.fines[0]).toMatchObject({ status: 'fallen', collected: 0 });
  const [, , goodStanding] = p.setup.ruleset.meters.company;
  expectMeter(p, 'meridian', 'goodStanding', goodStanding + effectOf(p, 'fine.falls.goodStanding'));
  expectMeter(p, 'ireland', 'sovereignty', 55 + effectOf(p, 'fine.falls.sovereignty'));
});

test('a contested fine that is narrowed comes to half, rounded up', () => {
  expect(judged('narrow').fines[0]).toMatchObject({ status: 'collected', collected: 2 });
});

test('a contested fine that stands is paid', () => {
  expect(judged('enforce').fines[0]).toMatchObject({ status: 'collected', collected: 3 });
});

test('imposed and collected are two numbers', () => {
  const p = position({ round: 2 });
  at(p.seats, 3).purse = 1;
  p.fines.push({
    id: 0,
    kind: 'breach',
    company: 3,
    jurisdiction: 1,
    breach: -1,
    demand: 0,
    imposed: 2,
    collected: 0,
    round: 1,
    status: 'set',
  });
  fines(resolutionOf(p));
  expect(p.fines[0]).toMatchObject({ imposed: 2, collected: 1 });
  expectPurse(p, 'meridian', 0);
  endRound(p);
  expect(at(p.fines, 0).collected).toBe(1);
});

import { expect, test } from 'vitest';
import texts from '../../assets/text/en/core.json' with { type: 'json' };
import type { GameState } from '../model/index.ts';
import { at } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { command, endPhase, fileOf, give, position, seat } from '../testing/index.ts';
import { personalityOf } from './personality.ts';
import { STANCE_CODES, stanceOf } from './stance.ts';
import { stanceBias } from './stance-bias.ts';

const stance = (p: GameState, from: string, to: string) => stanceOf(viewFor(p, 'public'), seat(from), seat(to));

/** The US and Meridian exchange promises; the US breaks its own at once where it `lies`. */
function afterAPromise(lies: boolean): GameState {
  const p = position();
  const terms = {
    kind: 'exchange',
    give: { kind: 'noDemand' },
    take: { kind: 'capital', amount: 1 },
    until: 2,
  } as const;
  command(p, 'us', { kind: 'offerDeal', to: seat('meridian'), terms });
  command(p, 'meridian', { kind: 'acceptDeal', deal: 0 });
  if (lies) give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  return p;
}

test('a seat begins neutral towards those who did nothing to it', () => {
  expect(stance(position(), 'meridian', 'us')).toMatchObject({ kind: 'neutral', code: '' });
});

test('a broken word wrongs the one it was given to, and makes others a little colder', () => {
  const p = afterAPromise(true);
  expect(stance(p, 'meridian', 'us')).toMatchObject({ kind: 'wronged', code: 'brokeWord' });
  expect(stance(p, 'halcyon', 'us').value).toBeLessThan(stance(position(), 'halcyon', 'us').value);
});

test('a broken word is not half forgotten', () => {
  const p = afterAPromise(true);
  p.round = 6;
  expect(stance(p, 'meridian', 'us').kind).toBe('wronged');
});

test('who signs nothing with anybody is met with reserve by and by', () => {
  const p = afterAPromise(false);
  p.round = 4;
  expect(stance(p, 'meridian', 'uk')).toMatchObject({ kind: 'wary', code: 'keptApart' });
  expect(stance(p, 'halcyon', 'us').kind).toBe('neutral');
  p.round = 2;
  expect(stance(p, 'meridian', 'uk').kind).toBe('neutral');
});

test('a word kept to one makes others a little warmer', () => {
  const p = afterAPromise(false);
  const before = stance(p, 'halcyon', 'us').value;
  Object.assign(at(p.deals, 0), { give: 'kept' });
  expect(stance(p, 'halcyon', 'us').value).toBeGreaterThan(before);
});

test('direct orders make a company wary of the state that sends them', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  p.demands.push({ ...at(p.demands, 0), id: 1 });
  expect(stance(p, 'meridian', 'us')).toMatchObject({ kind: 'wary', code: 'orderedUs' });
});

test('a seat speaks of nothing that is sealed', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  const known = stance(p, 'meridian', 'us').value;
  at(p.demands, 0).sealed = true;
  expect(stanceOf(viewFor(p, seat('meridian')), seat('meridian'), seat('us')).value).toBeGreaterThan(known);
});

test('who was wronged is harder on who wronged it', () => {
  const bias = (p: GameState) => {
    const view = viewFor(p, seat('meridian'));
    const option = view.options.find(({ order }) => order.kind === 'comply');
    return option ? stanceBias(view, at(view.seats, seat('meridian')), option, personalityOf('pragmatist')) : [];
  };
  const p = afterAPromise(true);
  expect(bias(p)).toMatchObject([{ code: 'stance.wronged', seat: seat('us') }]);
  expect(at(bias(p), 0).weight).toBeLessThan(0);
});

test('every reason of a stance has words, and no words are left of one that is gone', () => {
  const written = Object.keys(texts).filter((id) => id.startsWith('stance.why.'));
  expect(written.sort()).toEqual(STANCE_CODES.map((code) => `stance.why.${code}`).sort());
});

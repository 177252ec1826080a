import { expect, test } from 'vitest';
import type { GameState } from '../model/index.ts';
import { at, TESTS } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { fileOf, position, seat } from '../testing/index.ts';
import { agendaBias } from './agenda-bias.ts';

/** What the US's agenda says to a secret attempt on its first file, where it may be found out once. */
function saysToSecrecy(change: (p: GameState) => void = () => {}): number {
  const p = position();
  const us = at(p.seats, seat('us'));
  us.agenda = p.setup.ruleset.agendas.government.findIndex(({ id }) => id === 'quietHand');
  change(p);
  const view = viewFor(p, us.id);
  const option = view.options.find(({ order }) => order.kind === 'covert' && order.file === fileOf('us.H1'));
  if (!option) throw new Error('The US has no secret attempt to make.');
  return agendaBias(view, at(view.seats, us.id), option).reduce((sum, { weight }) => sum + weight, 0);
}

test('who must close a file in secret tries to', () => {
  expect(saysToSecrecy()).toBeGreaterThan(0);
});

test('who has done so in secret lets it be, and who was found out twice has nothing to gain', () => {
  const tally = (p: GameState) => at(p.seats, seat('us')).tally;
  expect(saysToSecrecy((p) => Object.assign(tally(p), { filesByCovert: 1 }))).toBeLessThan(0);
  expect(saysToSecrecy((p) => Object.assign(tally(p), { exposures: 2 }))).toBe(0);
});

test('who would be followed abroad talks there about its own heaviest test, and about no other', () => {
  const p = position();
  const court = at(p.seats, seat('usCourts'));
  court.agenda = p.setup.ruleset.agendas.court.findIndex(({ id }) => id === 'exporter');
  const view = viewFor(p, court.id);
  const { weights } = at(p.jurisdictions, court.jurisdiction);
  const heaviest = TESTS[weights.indexOf(Math.max(...weights))];
  const helped = view.options.flatMap((option) =>
    option.order.kind === 'dialogue' && agendaBias(view, at(view.seats, court.id), option).length > 0
      ? [option.order.test]
      : [],
  );
  expect(new Set(helped)).toEqual(new Set([heaviest]));
});

test('who must close files by request gains nothing by one whose evidence comes too late', () => {
  const p = position();
  const us = at(p.seats, seat('us'));
  us.agenda = p.setup.ruleset.agendas.government.findIndex(({ id }) => id === 'treatyRoad');
  const serves = (due: number) => {
    at(p.files, fileOf('us.H1')).due = due;
    const view = viewFor(p, us.id);
    const option = view.options.find(({ order }) => order.kind === 'request' && order.file === fileOf('us.H1'));
    return option && agendaBias(view, at(view.seats, us.id), option).length > 0;
  };
  expect(serves(4)).toBe(true);
  expect(serves(2)).toBe(false);
});

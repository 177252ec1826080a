import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { optionsFor, viewFor } from '../../rules/index.ts';
import { position, seat } from '../../testing/index.ts';
import { strategyBias } from './strategy-bias.ts';

test('nobody names lasting access as a reason for secret help in the last round', () => {
  const p = position();
  const reasons = (round: number) => {
    p.round = round;
    const option = optionsFor(p, seat('us')).find(({ order }) => order.kind === 'compel');
    const view = viewFor(p, seat('us'));
    return option && strategyBias(view, at(view.seats, seat('us')), option).map(({ code }) => code);
  };
  const { rounds } = p.setup.scenario;
  expect([1, rounds].map(reasons)).toEqual([['lastingHelp'], []]);
});

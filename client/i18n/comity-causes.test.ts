import { expect, test } from 'vitest';
import { newGame, viewFor } from '../../shared/rules/index.ts';
import { handItOver, orderTheMailbox } from '../../shared/testing/dublin-moves.ts';
import { endPhase, position } from '../../shared/testing/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { comityCauses } from './comity-causes.ts';
import { t } from './index.ts';

test('causes of Comity add up to its change', () => {
  const p = position();
  orderTheMailbox(p);
  endPhase(p);
  const before = p.comity;
  handItOver(p);
  const view = viewFor(p, 'public', endPhase(p));
  expect(view.comity).not.toBe(before);
  expect(comityCauses(view).reduce((sum, { by }) => sum + by, 0)).toBe(view.comity - before);
});

test('before any phase has ended, the first news is why Comity is not where it began', () => {
  const games = Array.from({ length: 20 }, (_, seed) => viewFor(newGame(dublinWarrant, seed), 'public'));
  const moved = games.filter(({ comity, history }) => comity !== history.comity[0]);
  expect(moved.length).toBeGreaterThan(0);
  for (const view of moved) {
    const [{ why, by }] = comityCauses(view);
    expect(by).toBe(view.comity - view.history.comity[0]);
    expect(why).toContain(t(`card.${view.news[0].card}.title`));
  }
  for (const view of games.filter((one) => !moved.includes(one))) expect(comityCauses(view)).toEqual([]);
});

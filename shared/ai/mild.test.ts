import { expect, test } from 'vitest';
import type { AiProfile, GameState, OrderKind } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { position, seat } from '../testing/index.ts';
import { think } from './index.ts';
import { personalityOf, playedAt } from './personality.ts';
import { worthOf } from './worth.ts';

const hawk = (level: AiProfile['level'], seed: number): AiProfile => ({ level, personality: 'hawk', seed });

/** What a hawk in Washington would do that burns Comity, over some seeds. */
function force(p: GameState, level: AiProfile['level']): OrderKind[] {
  const view = viewFor(p, seat('us'));
  const burns = new Set(
    view.options
      .filter(({ forecast }) => forecast.some(({ effect }) => effect.on === 'comity' && effect.by < 0))
      .map(({ order }) => JSON.stringify(order)),
  );
  return [1, 2, 3, 4, 5].flatMap((seed) =>
    think(view, hawk(level, seed)).flatMap(({ command }) =>
      command.kind === 'seal' && burns.has(JSON.stringify(command.order)) ? [command.order.kind] : [],
    ),
  );
}

test('a novice burns no Comity while it is low; who is practised may', () => {
  const p = position();
  p.comity = 30;
  expect(force(p, 'novice')).toEqual([]);
  expect(force(p, 'practised').length).toBeGreaterThan(0);
});

test('a novice bears no grudge', () => {
  const view = viewFor(position(), seat('us'));
  const plain = personalityOf('hawk');
  for (const option of view.options) {
    const codes = worthOf(view, option, playedAt('novice', plain)).grounds.map(({ code }) => code);
    expect(codes).not.toContain('stance.wronged');
  }
  expect(playedAt('practised', plain)).toBe(plain);
});

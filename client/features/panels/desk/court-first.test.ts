import { expect, test } from 'vitest';
import type { GameState } from '../../../../shared/model/index.ts';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import {
  warrantAppealed,
  warrantChallenged,
  warrantEnforced,
  warrantServed,
} from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { courtFirst, isHeldOut } from './court-first.ts';

test('who fights an order is told when the court decides, and need not answer before', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  expect(courtFirst(view, view.demands[0])).toBe(2);
});

test('an order that was just served, or that a court has enforced, waits for no court', () => {
  for (const state of [warrantServed(), warrantEnforced()]) {
    const view = viewFor(state, seat('meridian'));
    expect(courtFirst(view, view.demands[0])).toBeUndefined();
  }
});

test('silence is contempt only where an order is in force while its appeal waits', () => {
  const heldOut = (state: GameState) => {
    const view = viewFor(state, seat('meridian'));
    return isHeldOut(view, at(view.demands, 0));
  };
  expect(heldOut(warrantAppealed())).toBe(true);
  expect(heldOut(warrantEnforced())).toBe(false);
  expect(heldOut(warrantChallenged())).toBe(false);
});

import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, seat } from '../../../../shared/testing/index.ts';
import { decidedFirst } from './decided-first.ts';

/** The Bench of round 2 with the warrant's case, and a younger case of the same court beside it. */
function twoCases(due: number) {
  const p = warrantChallenged();
  endPhase(p);
  const first = at(p.cases, warrantCase(p));
  p.cases.push({ ...structuredClone(first), id: p.cases.length, due });
  return viewFor(p, seat('usCourts'));
}

test('an older case of the same court is decided first at the same Bench', () => {
  const view = twoCases(2);
  const [older, younger] = view.cases.slice(-2);
  expect(decidedFirst(view, younger).map(({ id }) => id)).toEqual([older.id]);
  expect(decidedFirst(view, older)).toEqual([]);
});

test('in the Moves phase nothing is decided yet', () => {
  const view = { ...twoCases(2), phase: 'orders' as const };
  expect(decidedFirst(view, view.cases[view.cases.length - 1])).toEqual([]);
});

test('an older case of another court is decided first as well, as its line may be cited', () => {
  const view = twoCases(2);
  const [older, younger] = view.cases.slice(-2);
  const elsewhere = view.jurisdictions.findIndex(
    ({ court }) => court !== view.jurisdictions[younger.jurisdiction].court,
  );
  const before = (wishes: Partial<typeof older>) => {
    Object.assign(older, { jurisdiction: elsewhere }, wishes);
    return decidedFirst(view, younger).length;
  };
  expect(before({})).toBe(1);
  expect(before({ sealed: true })).toBe(0);
});

import { expect, test } from 'vitest';
import notes from '../../../../assets/scenarios/dublin-warrant/notes.en.json' with { type: 'json' };
import type { Order } from '../../../../shared/model/index.ts';
import { newGame, viewFor } from '../../../../shared/rules/index.ts';
import { endPhase, seat } from '../../../../shared/testing/index.ts';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { noteOf, realLifeOf } from './real-life.ts';

/** The Bench of round 1 as each seat sees it. */
function benches() {
  const p = newGame(dublinWarrant, 7);
  endPhase(p);
  return p.seats.map(({ id }) => viewFor(p, id));
}

/** The notes beside everything that can be decided at the first Bench by orders of that kind. */
const notesOf = (kind: Order['kind']) =>
  benches().flatMap((view) =>
    view.options
      .filter(({ order }) => order.kind === kind)
      .map(({ order }) => ({ order, note: realLifeOf(order, view), view })),
  );

test('the note beside a question from home is about that question', () => {
  const notes = notesOf('answerPressure');
  expect(notes.length).toBeGreaterThan(0);
  for (const { order, note, view } of notes) {
    const card = view.pressures.find(({ id }) => order.kind === 'answerPressure' && id === order.pressure)?.card;
    expect([undefined, `pressure.${card}.real`]).toContain(note);
  }
});

test('a case of the day has no note of what was ruled on another question', () => {
  const ofTheDay = notesOf('rule').filter(
    ({ order, view }) => order.kind === 'rule' && view.cases.find(({ id }) => id === order.case)?.docket !== '',
  );
  expect(ofTheDay.length).toBeGreaterThan(0);
  expect(ofTheDay.filter(({ note }) => note !== undefined)).toEqual([]);
});

test('the note beside a bill or a treaty is about that law or that treaty, and a repeal has none', () => {
  const view = viewFor(newGame(dublinWarrant, 7), seat('ireland'));
  const orders = view.options.map(({ order }) => order).filter(({ kind }) => kind === 'law' || kind === 'treaty');
  expect(new Set(orders.map(({ kind }) => kind)).size).toBe(2);
  for (const order of orders) {
    const note = noteOf(order, view);
    if (order.kind === 'law') expect(note).toBe(order.repeal ? undefined : `law.${order.law}.real`);
    if (order.kind === 'treaty') expect(note).toBe(`treaty.${order.treaty}.real`);
    if (note) expect(notes).toHaveProperty([note]);
  }
});

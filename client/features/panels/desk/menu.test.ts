import { expect, test } from 'vitest';
import { at, type SeatView } from '../../../../shared/model/index.ts';
import { newGame, viewFor } from '../../../../shared/rules/index.ts';
import { warrantServed } from '../../../../shared/testing/dublin.ts';
import { endPhase, seat } from '../../../../shared/testing/index.ts';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { closedKinds, headOf, headsOf, heldData, MOST_OFFERED, openKinds, optionsOf, pageOf } from './menu.ts';
import { openFiles } from './open-files.ts';

/** How many things each page of the menu offers this seat at once. */
function pages(view: SeatView): [page: string, offered: number][] {
  const { role } = view.seats[view.viewer as number];
  const kinds = openKinds(view, role);
  const all: [string, number] = ['all', kinds.length + (role === 'government' ? openFiles(view).length : 0)];
  return [
    all,
    ...kinds.flatMap((kind): [string, number][] => {
      const heads = headsOf(view, kind);
      const options = optionsOf(view, kind);
      if (heads.length === 0) return [[kind, options.length]];
      const under = heads.map((head): [string, number] => [
        `${kind} ${head}`,
        options.filter(({ order }) => headOf(view, order) === head).length,
      ]);
      return [[kind, heads.length], ...under];
    }),
  ];
}

test('no page of the menu offers more than twelve things, whoever looks and whenever', () => {
  for (const seed of [1, 2, 3]) {
    const p = newGame(dublinWarrant, seed);
    for (let round = 1; round <= 4; round++) {
      for (const { id } of p.seats) {
        const tooMany = pages(viewFor(p, id)).filter(([, offered]) => offered > MOST_OFFERED);
        expect({ seed, round, id, tooMany }).toEqual({ seed, round, id, tooMany: [] });
      }
      endPhase(p);
      endPhase(p);
    }
  }
});

test('every move of the phase can be reached through the menu', () => {
  const p = newGame(dublinWarrant, 1);
  for (const { id } of p.seats) {
    const view = viewFor(p, id);
    const { role } = view.seats[id];
    for (const { order, phase } of view.options) {
      if (phase !== 'orders' || order.kind === 'brief' || order.kind === 'appeal') continue;
      const page = pageOf(view, order);
      const targets = optionsOf(view, order.kind).length;
      const isThere =
        page.page === 'file'
          ? openFiles(view).some((file) => file.id === page.file)
          : openKinds(view, role).includes(order.kind) && page.page === (targets === 1 ? 'all' : 'kind');
      expect({ order, isThere }).toEqual({ order, isThere: true });
    }
  }
});

test('what is closed says why', () => {
  const view = viewFor(newGame(dublinWarrant, 1), 6);
  const closed = closedKinds(view, 'court');
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.every(({ reason }) => reason !== undefined)).toBe(true);
});

test('data that an order holds stands among what may be moved, closed, for its own company alone', () => {
  const p = warrantServed();
  const held = (who: string) => heldData(viewFor(p, seat(who)), 'move');
  const { holding } = at(p.demands, 0);
  const moved = viewFor(p, seat('meridian')).options.filter(
    ({ order }) => order.kind === 'move' && order.holding === holding,
  );
  expect([held('meridian').length, moved.length]).toEqual([1, 0]);
  expect(held('nimbus')).toEqual([]);
  expect(heldData(viewFor(p, seat('meridian')), 'report')).toEqual([]);
});

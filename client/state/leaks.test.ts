import { expect, test } from 'vitest';
import type { Cause, GameEvent, SeatView } from '../../shared/model/index.ts';
import { leaksIn } from './leaks.ts';

const cause: Cause = { code: 'covertExposedLater', seat: 0, file: 3 };
/** A spy at home in 0; companies 5 and 6 with datacenters in places 1 and 2. */
function seen(lastEvents: GameEvent[]): SeatView {
  return {
    lastEvents,
    seats: [{ jurisdiction: 0 }],
    datacenters: [
      { id: 0, company: 5, jurisdiction: 1 },
      { id: 1, company: 5, jurisdiction: 2 },
      { id: 2, company: 6, jurisdiction: 1 },
    ],
    holdings: [{ datacenter: 2 }],
    demands: [{ id: 7, holding: 0 }],
  } as unknown as SeatView;
}
const trust: GameEvent = { type: 'meterChanged', seat: 5, meter: 'trust', by: -4, now: 50, cause };
const wronged: GameEvent = { type: 'relationChanged', a: 0, b: 1, by: -10, now: 40, cause };

test('collection that came out stains the datacenter of the company that paid for it, in the state that was wronged', () => {
  expect([...leaksIn(seen([trust, wronged]))]).toEqual([0]);
});

test('secret help that came out stains the place where the data lie', () => {
  expect([...leaksIn(seen([{ type: 'helpExposed', demand: 7 }]))]).toEqual([2]);
});

test('other losses of trust stain nothing', () => {
  const fine: Cause = { ...cause, code: 'companyFined' };
  const lost: GameEvent[] = [
    { type: 'meterChanged', seat: 5, meter: 'trust', by: -4, now: 50, cause: fine },
    { type: 'relationChanged', a: 0, b: 1, by: -10, now: 40, cause: fine },
  ];
  expect(leaksIn(seen(lost)).size).toBe(0);
});

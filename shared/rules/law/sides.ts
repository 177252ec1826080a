import type { Case, GameState, SeatId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';

/** The parties of a case: who wants the order (or the fine) to stand, and who is against it. NONE where no seat stands there. */
export type Sides = { for: SeatId; against: SeatId };

/** Who argues a case. In a suit of the host state the company is not a party: it is told what it must do. */
export function sidesOf(state: GameState, record: Case): Sides {
  const government = (jurisdiction: number) => at(state.jurisdictions, jurisdiction).government;
  switch (record.kind) {
    case 'docket':
      return { for: NONE, against: NONE };
    case 'fine': {
      const { company, jurisdiction } = at(state.fines, record.fine);
      return { for: government(jurisdiction), against: company };
    }
    case 'suit': {
      const { jurisdiction } = at(state.demands, record.demand);
      return { for: government(jurisdiction), against: government(record.jurisdiction) };
    }
    case 'challenge': {
      const { company, jurisdiction } = at(state.demands, record.demand);
      return { for: government(jurisdiction), against: company };
    }
  }
}

/** Whether a seat is a party of a case. */
export function isPartyOf(state: GameState, record: Case, seat: SeatId): boolean {
  const sides = sidesOf(state, record);
  return seat !== NONE && (sides.for === seat || sides.against === seat);
}

/** Whether a case still runs: it waits for a hearing, or its ruling may still be appealed. */
export function isLive({ status }: Case): boolean {
  return status === 'argued' || status === 'ruled';
}

import type { GameState, JurisdictionId, Meter, SeatId, TreatyKind } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { effectOf } from '../resolution.ts';
import { isUnionHead } from './treaties.ts';

/** What signing brings to Comity, to the relation and to meters. */
export type TreatyEffects = { comity: number; relation: number; meters: { seat: SeatId; meter: Meter; by: number }[] };

/** Effects of a treaty on the day it is signed; a restored one only mends Comity. */
export function treatyEffects(
  state: GameState,
  kind: TreatyKind,
  a: JurisdictionId,
  b: JurisdictionId,
  restores: boolean,
): TreatyEffects {
  if (restores || kind === 'mla') return { comity: effectOf(state, 'restore.comity'), relation: 0, meters: [] };
  const { comity, sovereignty, standing } = state.setup.ruleset.treaties[kind];
  const meters: TreatyEffects['meters'] = [a, b].flatMap((one) => {
    const seat = at(state.jurisdictions, one).government;
    if (seat === NONE) return [];
    return [
      { seat, meter: 'standing', by: standing },
      { seat, meter: 'sovereignty', by: sovereignty },
    ];
  });
  if (kind === 'adequacy') {
    const partner = isUnionHead(state, a) ? b : a;
    for (const company of companiesOf(state, partner))
      meters.push({ seat: company, meter: 'revenue', by: effectOf(state, 'adequacy.revenue') });
  }
  return { comity, relation: kind === 'fastLane' ? effectOf(state, 'treaty.relation') : 0, meters };
}

/** Companies at home in a state. */
function companiesOf(state: GameState, home: JurisdictionId): SeatId[] {
  return state.seats.filter((seat) => seat.role === 'company' && seat.jurisdiction === home).map((seat) => seat.id);
}

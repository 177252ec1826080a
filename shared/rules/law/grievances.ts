import type { GameState, Grievance, JurisdictionId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { parameterOf, type Resolution } from '../resolution.ts';
import { isWithin } from './places.ts';

type Wrong = Pick<Grievance, 'against' | 'kind'> & Partial<Pick<Grievance, 'demand' | 'treaty'>>;

/** A state was wronged in the open on each of these places; every government that one of them belongs to may protest. */
export function wrong(
  r: Resolution,
  places: readonly JurisdictionId[],
  { against, kind, demand = NONE, treaty = NONE }: Wrong,
): void {
  for (const { id: jurisdiction, government } of r.state.jurisdictions) {
    if (government === NONE || jurisdiction === against) continue;
    if (!places.some((place) => isWithin(r.state, place, jurisdiction))) continue;
    const { round, grievances } = r.state;
    r.emit({
      type: 'grievanceArose',
      grievance: { id: grievances.length, jurisdiction, against, kind, round, demand, treaty, protested: false },
    });
  }
}

/** What a state may still protest against, the newest first. */
export function openGrievances(state: GameState, jurisdiction: JurisdictionId, against: JurisdictionId): Grievance[] {
  const since = state.round - parameterOf(state, 'grievance.rounds');
  return state.grievances
    .filter(
      (one) => one.jurisdiction === jurisdiction && one.against === against && !one.protested && one.round >= since,
    )
    .reverse();
}

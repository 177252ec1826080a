import type { SeatView } from '../../../shared/model/index.ts';
import { crestOf, holdingPlace, mapModel } from '../../state/map-model.ts';
import type { MapModel } from '../map/types.ts';

/** The map of a past checkpoint; where all secrets are open, with the secret work on it. */
export function checkpointMap(view: SeatView): MapModel {
  const model = mapModel(view, -1);
  const opened = (view.opened?.coverts ?? []).filter(({ round }) => round <= view.round);
  const coverts = opened.map(({ jurisdiction, holding }, i) => ({
    id: `opened-${i}`,
    kind: 'covert' as const,
    from: crestOf(view, jurisdiction),
    to: holdingPlace(view, holding),
  }));
  return { ...model, lines: [...model.lines, ...coverts] };
}

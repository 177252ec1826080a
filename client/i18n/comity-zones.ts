import type { SeatView } from '../../shared/model/index.ts';
import { ruleset } from './content.ts';

/** Lower bounds of Comity's zones. */
export const zoneBounds = {
  strained: ruleset.comity.strained,
  holding: ruleset.comity.holding,
  flourishing: ruleset.comity.flourishing,
};

/** The zone that a value of Comity lies in. */
export function zoneAt(comity: number): SeatView['zone'] {
  if (comity >= zoneBounds.flourishing) return 'flourishing';
  if (comity >= zoneBounds.holding) return 'holding';
  return comity >= zoneBounds.strained ? 'strained' : 'breaking';
}

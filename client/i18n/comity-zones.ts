import type { SeatView } from '../../shared/model/index.ts';
import { ruleset } from './content.ts';
import { t } from './t.ts';

/** Lower bounds of Comity's zones. */
export const zoneBounds = {
  strained: ruleset.comity.strained,
  holding: ruleset.comity.holding,
  flourishing: ruleset.comity.flourishing,
};

/** What is different in a zone: how much bigger a loss or smaller a gain is there. */
export function zoneText(zone: SeatView['zone']): string {
  const { flourishingDamp, strainedExtra, breakingExtra } = ruleset.comity;
  const by = { flourishing: flourishingDamp, holding: 0, strained: strainedExtra, breaking: breakingExtra }[zone];
  return t(`zone.${zone}.text`, { by });
}

/** The zone that a value of Comity lies in. */
export function zoneAt(comity: number): SeatView['zone'] {
  if (comity >= zoneBounds.flourishing) return 'flourishing';
  if (comity >= zoneBounds.holding) return 'holding';
  return comity >= zoneBounds.strained ? 'strained' : 'breaking';
}

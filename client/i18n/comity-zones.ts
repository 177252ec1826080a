import type { SeatView } from '../../shared/model/index.ts';
import { ruleset } from './content.ts';
import { t } from './t.ts';

const { strained, holding, flourishing } = ruleset.comity;

/** Each zone of Comity with the values that it lies between, the lowest first. */
export const zoneSpans = [
  { zone: 'breaking', from: 0, to: strained },
  { zone: 'strained', from: strained, to: holding },
  { zone: 'holding', from: holding, to: flourishing },
  { zone: 'flourishing', from: flourishing, to: 100 },
] as const;

/** Where one zone ends and the next begins. */
export const zoneBounds: readonly number[] = [strained, holding, flourishing];

/** What is different in a zone: how much bigger a loss or smaller a gain is there. */
export function zoneText(zone: SeatView['zone']): string {
  const { flourishingDamp, strainedExtra, breakingExtra } = ruleset.comity;
  const by = { flourishing: flourishingDamp, holding: 0, strained: strainedExtra, breaking: breakingExtra }[zone];
  return t(`zone.${zone}.text`, { by });
}

/** The zone that a value of Comity lies in. */
export function zoneAt(comity: number): SeatView['zone'] {
  return zoneSpans.findLast(({ from }) => comity >= from)?.zone ?? 'breaking';
}

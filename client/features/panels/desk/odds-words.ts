import { t } from '../../../i18n/index.ts';

/** A chance in court: never a certainty, since other rulings and briefs may still move the merits. */
export function oddsWords(percent: number): string {
  if (percent <= 0) return t('deskui.odds.least');
  return percent >= 100 ? t('deskui.odds.most') : t('deskui.chance', { chance: percent });
}

/** How likely it is that the side which a brief speaks for wins. */
export function winWords(percent: number): string {
  return percent >= 100
    ? t('deskui.worth.oddsMost')
    : t('deskui.worth.oddsNow', { chance: t('deskui.chance', { chance: percent }) });
}

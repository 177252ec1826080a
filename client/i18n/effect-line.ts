import { type Forecast, NONE, type SeatView } from '../../shared/model/index.ts';
import { caseLawOf, crimeName, jurisdictionName, seatName } from './names.ts';
import { written } from './numbers.ts';
import { recordBlanks } from './record-blanks.ts';
import { t } from './t.ts';

/** What a forecast's effect is, in words: 'Trust', 'Comity', 'Norland: Sovereignty'; and by how much, where it is a number. */
export function effectLine(view: SeatView, { effect }: Pick<Forecast, 'effect'>): { text: string; by?: number } {
  const own = (seat: number) => seat === view.viewer;
  switch (effect.on) {
    case 'meter':
      return {
        text: own(effect.seat)
          ? t(`meter.${effect.meter}`)
          : t('ui.whose', { who: seatName(view, effect.seat, 'short'), what: t(`meter.${effect.meter}`) }),
        by: effect.by,
      };
    case 'comity':
      return { text: t('ui.comity'), by: effect.by };
    case 'purse':
      return {
        text: own(effect.seat)
          ? t(`ui.purse.${view.seats[effect.seat].role}`)
          : t('ui.whose', {
              who: seatName(view, effect.seat, 'short'),
              what: t(`ui.purse.${view.seats[effect.seat].role}`),
            }),
        by: effect.by,
      };
    case 'relation': {
      const home = homeOf(view);
      const pair = effect.a === home ? [effect.b] : effect.b === home ? [effect.a] : [effect.a, effect.b];
      return {
        text: t(`ui.relation.${pair.length}`, {
          a: jurisdictionName(view, pair[0]),
          b: jurisdictionName(view, pair[1] ?? 0),
        }),
        by: effect.by,
      };
    }
    case 'weight':
      return {
        text: t('ui.weightMoves', {
          test: t(`test.${effect.test}.name`),
          from: effect.from,
          to: effect.to,
          where: caseLawOf(view, effect.jurisdiction),
        }),
      };
    case 'evidence':
      return {
        text: t(effect.round > view.round ? 'ui.evidenceLater' : 'ui.evidenceNow', {
          by: effect.by,
          file: crimeName(view, effect.file),
          round: effect.round,
        }),
      };
    case 'fileClosed':
      return { text: t('ui.fileClosed', { file: crimeName(view, effect.file) }), by: effect.security };
    case 'note':
      return {
        text: t(`forecast.${effect.code}`, {
          ...recordBlanks(view, effect),
          relation: relationTo(view, effect.jurisdiction),
        }),
      };
  }
}

/** The state that a government's viewer speaks for: only a government has relations of its own. */
function homeOf(view: SeatView): number {
  const me = typeof view.viewer === 'number' ? view.seats[view.viewer] : undefined;
  return me?.role === 'government' ? me.jurisdiction : NONE;
}

function relationTo(view: SeatView, other = NONE): string | undefined {
  const home = homeOf(view);
  if (home === NONE || other === NONE) return undefined;
  return written(view.relations[home * view.jurisdictions.length + other] ?? 0);
}

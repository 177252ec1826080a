import type { PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { jurisdictionName, rulingName, seatName, t } from '../../../i18n/index.ts';
import { appealOf, isNow, loserIn, type Step } from './steps.ts';

/** Who took a step or is to take it, and how: 'The company fights it'. */
export function stepWords(
  view: SeatView,
  { how, seat, round, ruling, stage }: Pick<Step, 'how' | 'seat' | 'round' | 'ruling' | 'stage'>,
): string {
  if (stage === 'ended') return t(`case.end.${how}`);
  const own = seat !== NONE && seat === view.viewer;
  return t(own && OWN.has(how) ? `case.how.${how}.own` : `case.how.${how}`, {
    who: seat === NONE ? t(how === 'mayAppeal' ? 'case.theLoser' : 'case.aCourt') : seatName(view, seat, 'short'),
    round,
    ruling: ruling && t(`ruling.${ruling}.name`),
  });
}

/** Steps that are said otherwise to the seat that takes them. */
const OWN = new Set(['asked', 'askedSoon', 'fights', 'ruledNow', 'mayAppeal']);

/** The name of a step. */
export function stageName({ stage }: Pick<Step, 'stage'>): string {
  return stage === 'ended' ? t('case.ended') : t(`founding.stage.${stage}`);
}

/** Where a case stands, in one line; once it is over, what was ruled and why it is over. */
export function standWords(view: SeatView, publicCase: PublicCase): string {
  const last = publicCase.rulings.at(-1);
  if (publicCase.end !== '') {
    const why = t(`caseEnd.${publicCase.end}`);
    return last ? t('case.stand.over', { ruling: rulingName(publicCase, last.ruling), round: last.round, why }) : why;
  }
  if (publicCase.status === 'argued')
    return t(isNow(view, publicCase) ? 'case.stand.now' : 'case.stand.due', {
      round: Math.max(publicCase.due, view.round),
    });
  if (!last) return '';
  const ruled = { ruling: rulingName(publicCase, last.ruling), round: last.round };
  if (appealOf(view, publicCase) === 'notAppealed') return t('case.stand.notAppealed', ruled);
  const moves = view.phase === 'bench' ? view.round : view.round - 1;
  return t('case.stand.ruled', {
    ...ruled,
    next: Math.max(last.round, moves) + 1,
    may: mayAppealWords(view, publicCase),
  });
}

function mayAppealWords(view: SeatView, publicCase: PublicCase): string {
  const seat = loserIn(view, publicCase);
  return stepWords(view, { how: appealOf(view, publicCase), seat, stage: 'appealed', round: NONE });
}

/** What a court is asked in a case of each kind. */
export function askedWords(view: SeatView, publicCase: PublicCase): string {
  const demand = view.demands.find(({ id }) => id === publicCase.demand);
  return t(`case.asks.${publicCase.kind}`, {
    asker: demand ? jurisdictionName(view, demand.jurisdiction) : '',
    company: demand ? seatName(view, demand.company, 'short') : t('ui.theCompany'),
    court: jurisdictionName(view, publicCase.jurisdiction, 'court'),
  });
}

/** What comes next in a case that a court has before it: its hearing, or an appeal. */
export function laterWords(view: SeatView, publicCase: PublicCase): string {
  const { status, due } = publicCase;
  return status === 'argued' ? t('case.how.ruledIn', { round: due }) : mayAppealWords(view, publicCase);
}

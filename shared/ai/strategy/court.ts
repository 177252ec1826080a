import { type CourtAnswer, type CourtOrder, NONE, type Reason } from '../../model/index.ts';
import { caseOf, type Strategies } from './strategy.ts';

export const court: Strategies<(CourtOrder | CourtAnswer)['kind']> = {
  expediteAppeal(situation, order) {
    // Nobody knows yet whether the loser will appeal.
    return caseOf(situation)?.status === 'ruled' ? [{ code: 'mayNotCome', weight: -0.7, case: order.case }] : [];
  },
  askBriefs: () => [{ code: 'caseWaits', weight: -0.2 }],
  inquire(situation, order) {
    // What narrows the range of a ruling that comes now is worth most.
    const publicCase = caseOf(situation);
    const fact = publicCase?.facts.find((one) => one.fact === order.fact);
    return publicCase && publicCase.due <= situation.view.round
      ? [{ code: 'narrowsRange', weight: (fact?.size ?? 0) / 6 }]
      : [{ code: 'notDueYet', weight: -0.5 }];
  },
  contempt: () => [{ code: 'mayStillDefy', weight: -1.1 }],
  /** Reasons should fit the result: the test that is named points the way the court rules; and nobody likes to be reversed. */
  rule(situation, order) {
    const { forecast } = situation.option;
    // A background case has no tests to point at.
    if (caseOf(situation)?.demand === NONE || order.ground === 'comity') return [];
    const supports = forecast.every(({ cause }) => cause.code !== 'ruledUnfounded');
    const reversal = forecast.find((f) => f.effect.on === 'note' && f.effect.code === 'mayBeReversed')?.chance ?? 0;
    const reasons: Reason[] = [{ code: 'mayBeReversed', weight: -reversal / 80, case: order.case, by: reversal }];
    if (supports) reasons.push({ code: 'groundFits', weight: 0.2, case: order.case });
    return reasons;
  },
};

import { keptOf, spendable } from '../../../../shared/ai/plan.ts';
import { type Option, type Order, type SeatView, WON_BY, WORD_METER } from '../../../../shared/model/index.ts';
import { capital, eitherOf, jurisdictionName, ruleset, rulingName, signed, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { askedWords } from '../cases/case-words.ts';
import { promiseNumbers } from '../talk/promise-numbers.ts';
import { grantPromisedBy } from './given-word.ts';
import { oddsWords } from './odds-words.ts';
import { Preview } from './preview.tsx';

/** What the chosen move would bring; of an order, what a court would say of it; of a brief, what the case asks unless that stands there already, and when its side has won; of a request, that it was promised. A suggestion has said already what it leaves for the Bench. */
export function OrderPreview({ isAsked = false, isSuggested = false }: { isAsked?: boolean; isSuggested?: boolean }) {
  const table = useTable();
  const view = table.view.value;
  const option = table.draft.value?.option;
  const question = !isAsked && option && caseQuestion(view, option.order);
  const wins = option && winsWith(view, option.order);
  const promise = option && promiseWords(view, option);
  const trial = option && trialWords(view, option);
  return (
    <Preview title={t('deskui.ifYouSeal')}>
      {question && <p class="desk-case-asks">{question}</p>}
      {wins && <p class="desk-quiet">{wins}</p>}
      {option && !isSuggested && takesReserve(view, option) && (
        <p class="desk-quiet">{capital(t('why.takesReserve', { by: keptOf(view) }))}.</p>
      )}
      {promise && <p class="desk-quiet">{promise}</p>}
      {trial && <p class="desk-quiet">{trial}</p>}
    </Preview>
  );
}

/** That the state which is asked has given its word to grant it, and what breaking it would cost; nothing where it has not. */
export function promiseWords(view: SeatView, { order, target }: Pick<Option, 'order' | 'target'>): string | undefined {
  if (order.kind !== 'request' || target.jurisdiction === undefined) return undefined;
  const until = grantPromisedBy(view, target.jurisdiction);
  if (until === undefined) return undefined;
  const who = jurisdictionName(view, target.jurisdiction);
  return t('deskui.request.theirWord', {
    who,
    until,
    broken: promiseNumbers.broken,
    meter: t(`meter.${WORD_METER.government}`),
  });
}

/** How a trial of an order would end on what its state knows, and at what price; no court sits after the last round. */
export function trialWords(view: SeatView, { order, ruling, odds }: Option): string | undefined {
  if (order.kind !== 'demand' || !ruling || odds === undefined || view.round >= view.rounds) return undefined;
  const by = ruleset.effects[`rule.${ruling}.askerSovereignty`];
  const stake = by ? ` (${t('meter.sovereignty')} ${signed(by)})` : '';
  return t('deskui.trial', { ruling: rulingName({ kind: 'challenge' }, ruling) + stake, chance: oddsWords(odds) });
}

/** Whether too little would be left to answer what may be asked at the Bench. */
export function takesReserve(view: SeatView, { phase, price }: Pick<Option, 'phase' | 'price'>): boolean {
  return phase === 'orders' && price > spendable(view);
}

/** With which rulings the side of a brief has won; nothing of any other move. */
export function winsWith(view: SeatView, order: Order): string | undefined {
  if (order.kind !== 'brief') return undefined;
  const publicCase = view.cases.find(({ id }) => id === order.case);
  if (!publicCase) return undefined;
  const rulings = eitherOf(WON_BY[order.side].map((ruling) => rulingName(publicCase, ruling)));
  return t('deskui.brief.winsWith', { rulings });
}

/** The question of the case that a brief is filed in, and which court will read it; nothing of any other move. */
export function caseQuestion(view: SeatView, order: Order): string | undefined {
  if (order.kind !== 'brief') return undefined;
  const publicCase = view.cases.find(({ id }) => id === order.case);
  if (!publicCase) return undefined;
  const question = publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase);
  const court = jurisdictionName(view, publicCase.jurisdiction, 'court');
  const ruled = publicCase.status === 'argued' ? undefined : publicCase.rulings.at(-1);
  // Who will read it after a ruling is not known before the loser appeals.
  if (ruled) return t('deskui.brief.ruled', { question, court, ruling: rulingName(publicCase, ruled.ruling) });
  // A case of the day is decided once: it may be a highest court's, which holds no trial.
  if (publicCase.docket) return t('deskui.brief.beforeOnce', { question, court });
  return t('deskui.brief.before', { question, court, level: t(`deskui.level.${Math.min(3, publicCase.level)}`) });
}

import type { Option, Order, SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { askedWords } from '../cases/case-words.ts';
import { promiseNumbers } from '../talk/promise-numbers.ts';
import { grantPromisedBy } from './given-word.ts';
import { Preview } from './preview.tsx';

/** What the chosen move would bring; of a brief, what the case asks; of a request, that it was promised. */
export function OrderPreview() {
  const table = useTable();
  const view = table.view.value;
  const option = table.draft.value?.option;
  const question = option && caseQuestion(view, option.order);
  const promise = option && promiseWords(view, option);
  return (
    <Preview title={t('deskui.ifYouSeal')}>
      {question && <p class="desk-case-asks">{question}</p>}
      {promise && <p class="desk-quiet">{promise}</p>}
    </Preview>
  );
}

/** That the state which is asked has given its word to grant it, and what breaking it would cost; nothing where it has not. */
export function promiseWords(view: SeatView, { order, target }: Pick<Option, 'order' | 'target'>): string | undefined {
  if (order.kind !== 'request' || target.jurisdiction === undefined) return undefined;
  const until = grantPromisedBy(view, target.jurisdiction);
  if (until === undefined) return undefined;
  const who = jurisdictionName(view, target.jurisdiction);
  return t('deskui.request.theirWord', { who, until, broken: promiseNumbers.broken });
}

/** The question of the case that a brief is filed in; nothing of any other move. */
export function caseQuestion(view: SeatView, order: Order): string | undefined {
  if (order.kind !== 'brief') return undefined;
  const publicCase = view.cases.find(({ id }) => id === order.case);
  if (!publicCase) return undefined;
  return publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase);
}

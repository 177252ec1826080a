import type { Order, SeatView } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { askedWords } from '../cases/case-words.ts';
import { Preview } from './preview.tsx';

/** What the chosen move would bring; of a brief, what the case asks. */
export function OrderPreview() {
  const table = useTable();
  const order = table.draft.value?.option.order;
  const question = order && caseQuestion(table.view.value, order);
  return <Preview title={t('deskui.ifYouSeal')}>{question && <p class="desk-case-asks">{question}</p>}</Preview>;
}

/** The question of the case that a brief is filed in; nothing of any other move. */
export function caseQuestion(view: SeatView, order: Order): string | undefined {
  if (order.kind !== 'brief') return undefined;
  const publicCase = view.cases.find(({ id }) => id === order.case);
  if (!publicCase) return undefined;
  return publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase);
}

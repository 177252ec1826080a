import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { Term } from '../glossed.tsx';
import { billBrings } from './bill-brings.ts';
import { ChoiceRows } from './choice-rows.tsx';
import { FileHead } from './file-head.tsx';
import { answerTo } from './order-facts.ts';
import { OrderPreview } from './order-preview.tsx';
import { SealedNote } from './sealed-note.tsx';
import { billWords } from './target-words.ts';

/** Bills on the table: anyone may speak for or against one. */
export function BillsPage() {
  const view = useTable().view.value;
  const bills = view.bills.filter((bill) => bill.status === 'open');
  return (
    <>
      <FileHead
        crest={<Icon name="users-three" size={34} />}
        kind={t('deskui.bills.kind')}
        title={t('deskui.bills.title')}
      />
      {bills.map((bill) => {
        const options = view.options.filter(({ order }) => order.kind === 'lobby' && order.bill === bill.id);
        const brings = billBrings(view, bill.id);
        const sealed = answerTo(view, `lobby ${bill.id}`);
        return (
          <section key={bill.id} class="desk-group">
            <h3 class="desk-subject">{billWords(view, bill.id)}</h3>
            <p class="desk-quiet">
              <Term id={bill.law}>{t(`law.${bill.law}.name`)}</Term>: {t(`law.${bill.law}.short`)}.{' '}
              {t('deskui.bills.support', { support: bill.support })}
            </p>
            {brings && <p class="desk-quiet">{brings}</p>}
            <SealedNote
              sealed={sealed}
              words={sealed?.order.kind === 'lobby' ? t(`deskui.lobby.${sealed.order.side}`) : undefined}
            />
            <ChoiceRows
              label={billWords(view, bill.id)}
              group="bill"
              choices={(['for', 'against'] as const).map((side) => {
                const option = options.find(({ order }) => order.kind === 'lobby' && order.side === side);
                const closed = view.closed.find(({ kind }) => kind === 'lobby')?.reason ?? 'alreadySealed';
                return {
                  key: side,
                  name: t(`deskui.lobby.${side}`),
                  icon: 'lobby',
                  option,
                  closed: option ? undefined : t(`reason.${closed}`),
                };
              })}
              under={<OrderPreview />}
            />
          </section>
        );
      })}
    </>
  );
}

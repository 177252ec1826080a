import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { DeskNote } from './desk-note.tsx';
import { standsApart } from './own-deals.ts';

/** Tells a seat without a deal what that will cost, and leads to the sheet on which one is offered. */
export function AloneNow() {
  const table = useTable();
  const alone = standsApart(table.view.value);
  if (!alone) return null;
  return (
    <DeskNote
      icon="handshake"
      title={t(alone.lapses ? 'deskui.alone.lapses' : 'deskui.alone')}
      onOpen={() => {
        table.drawer.value = 'deal';
      }}
    >
      <span>{t('deskui.alone.text', { round: alone.from, price: alone.price, meter: t(`meter.${alone.meter}`) })}</span>
    </DeskNote>
  );
}

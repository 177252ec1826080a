import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { standsApart } from './own-deals.ts';

/** Tells a seat without a deal what that will cost, and leads to the sheet on which one is offered. */
export function AloneNow() {
  const table = useTable();
  const alone = standsApart(table.view.value);
  if (!alone) return null;
  return (
    <button
      type="button"
      class="desk-choice desk-opens"
      data-choice
      onClick={() => {
        table.drawer.value = 'deal';
      }}
    >
      <Icon name="handshake" size={18} />
      <span class="desk-choice-words">
        <b>{t('deskui.alone')}</b>
        <span>{t('deskui.alone.text', { round: alone.from, meter: t(`meter.${alone.meter}`) })}</span>
      </span>
    </button>
  );
}

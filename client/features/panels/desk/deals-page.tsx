import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { DealSlip } from '../talk/deal-slip.tsx';
import { FileHead } from './file-head.tsx';
import { offersTo, runningDeals } from './own-deals.ts';

/** Offers that wait for this seat's answer, and what it has signed and is still running. */
export function DealsPage() {
  const view = useTable().view.value;
  const offers = offersTo(view);
  const running = runningDeals(view);
  return (
    <>
      <FileHead
        crest={<Icon name="handshake" size={34} />}
        kind={t('deskui.deals.kind')}
        title={t(offers.length > 0 ? 'deskui.deals.title' : 'deskui.deals.running')}
      />
      {offers.map((deal) => (
        <DealSlip key={deal.id} deal={deal} />
      ))}
      {offers.length > 0 && running.length > 0 && <h3 class="desk-subject">{t('deskui.deals.running')}</h3>}
      {running.map((deal) => (
        <DealSlip key={deal.id} deal={deal} />
      ))}
    </>
  );
}

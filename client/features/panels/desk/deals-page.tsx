import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { DealSlip } from '../talk/deal-slip.tsx';
import { FileHead } from './file-head.tsx';

/** Offers that wait for this seat's answer. */
export function DealsPage() {
  const view = useTable().view.value;
  const offers = view.deals.filter((deal) => deal.to === view.viewer && deal.status === 'offered');
  return (
    <>
      <FileHead
        crest={<Icon name="handshake" size={34} />}
        kind={t('deskui.deals.kind')}
        title={t('deskui.deals.title')}
      />
      {offers.map((deal) => (
        <DealSlip key={deal.id} deal={deal} />
      ))}
    </>
  );
}

import type { PublicDeal } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { DealSlip } from '../talk/deal-slip.tsx';
import { FileHead } from './file-head.tsx';
import { offersTo, runningDeals, sentDeals } from './own-deals.ts';

/** Offers that wait for this seat's answer, what it has offered itself, and what it has signed and is still running. */
export function DealsPage() {
  const view = useTable().view.value;
  const groups: [title: string, deals: readonly PublicDeal[]][] = [
    ['deskui.deals.title', offersTo(view)],
    ['deskui.deals.sent', sentDeals(view)],
    ['deskui.deals.running', runningDeals(view)],
  ];
  const [first, ...rest] = groups.filter(([, deals]) => deals.length > 0);
  if (!first) return null;
  return (
    <>
      <FileHead crest={<Icon name="handshake" size={34} />} kind={t('deskui.deals.kind')} title={t(first[0])} />
      <Slips deals={first[1]} />
      {rest.map(([title, deals]) => (
        <section key={title} class="desk-slips">
          <h3 class="desk-subject">{t(title)}</h3>
          <Slips deals={deals} />
        </section>
      ))}
    </>
  );
}

function Slips({ deals }: { deals: readonly PublicDeal[] }) {
  return deals.map((deal) => <DealSlip key={deal.id} deal={deal} />);
}

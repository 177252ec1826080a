import { seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Term } from '../glossed.tsx';
import { SeatCrest } from './crests.tsx';
import { DemandFacts } from './demand-facts.tsx';
import { DemandMerits } from './demand-merits.tsx';
import { demandTitle } from './demand-page.tsx';
import { QuestionPage } from './question-page.tsx';

/** A government's own order that is still open: it may take it back. */
export function OwnDemandPage({ id }: { id: number }) {
  const view = useTable().view.value;
  const demand = view.demands.find((one) => one.id === id);
  if (!demand) return null;
  return (
    <QuestionPage
      question={`withdraw ${id}`}
      kinds={['withdraw']}
      crest={<SeatCrest seat={demand.company} />}
      kind={<Term id="demand">{t('deskui.demand.own', { company: seatName(view, demand.company) })}</Term>}
      title={demandTitle(view, demand)}
    >
      <DemandFacts demand={demand} />
      <DemandMerits demand={demand} />
      <p class="desk-quiet">{t(`deskui.status.${demand.status}`, { company: seatName(view, demand.company) })}</p>
    </QuestionPage>
  );
}

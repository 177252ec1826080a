import type { OrderKind, PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { capital, cityName, holdingName, jurisdictionName, ruleset, signed, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Term } from '../glossed.tsx';
import { ConflictBox } from './conflict-box.tsx';
import { courtFirst, isHeldOut } from './court-first.ts';
import { StateFace } from './crests.tsx';
import { DemandFacts } from './demand-facts.tsx';
import { DemandMerits } from './demand-merits.tsx';
import { FightReasons } from './fight-reasons.tsx';
import { OrderLetter } from './order-letter.tsx';
import { QuestionPage } from './question-page.tsx';

/** A direct order on the company's desk: what is wanted, what the laws say, and the answers it may give. */
export function DemandPage({ id }: { id: number }) {
  const table = useTable();
  const view = table.view.value;
  const demand = view.demands.find((one) => one.id === id);
  if (!demand) return null;
  const inForce = demand.status === 'inForce';
  const decided = courtFirst(view, demand);
  const heldOut = isHeldOut(view, demand);
  const standing = demand.sealed ? 'sealed' : !inForce ? 'served' : heldOut ? 'appealed' : 'inForce';
  return (
    <QuestionPage
      question={`demand ${id}`}
      kinds={kindsOf(demand)}
      crest={<StateFace jurisdiction={demand.jurisdiction} />}
      kind={<Term id={demand.sealed ? 'gag' : inForce ? 'enforce' : 'demand'}>{t(`deskui.demand.${standing}`)}</Term>}
      title={demandTitle(view, demand)}
      more={<FightReasons demand={demand} />}
      aside={<ReadingToday />}
      reading={<DemandMerits demand={demand} today={table.draft.value?.option.ruling} />}
      laws={
        <>
          <ConflictBox demand={demand} />
          {decided !== undefined && (
            <p class="desk-text">
              {t(decided > view.round ? 'deskui.letter.court' : 'deskui.letter.courtNow', { round: decided })}
            </p>
          )}
          {heldOut && (
            <p class="desk-text">
              {t('deskui.letter.contempt', { by: signed(ruleset.effects['appeal.contempt.goodStanding']) })}
            </p>
          )}
        </>
      }
    >
      <DemandFacts demand={demand} />
      <OrderLetter demand={demand} />
    </QuestionPage>
  );
}

/** Answers to an order as it stands; secret help can't be given in part, but some of it can be told. */
function kindsOf({ status, help, sealed }: PublicDemand): OrderKind[] {
  const rest: OrderKind[] = status === 'inForce' ? ['refuse'] : ['challenge', 'refuse'];
  return [
    'comply',
    ...(help && sealed ? (['publish'] as const) : status === 'inForce' ? [] : (['narrow'] as const)),
    ...rest,
  ];
}

/** 'Norland wants a mailbox kept in Oldport'. */
export function demandTitle(view: SeatView, demand: PublicDemand): string {
  const holding = view.holdings.find((one) => one.id === demand.holding);
  return t(demand.sealed ? 'deskui.demand.title.secret' : 'deskui.demand.title', {
    asker: capital(jurisdictionName(view, demand.jurisdiction)),
    holding: holdingName(view, demand.holding, 'short'),
    city: holding ? cityName(view, holding.datacenter) : jurisdictionName(view, demand.host),
  });
}

function ReadingToday() {
  const table = useTable();
  const draft = table.draft.value;
  if (draft?.option.order.kind !== 'challenge' || !draft.option.ruling) return null;
  const ruling = t(`ruling.${draft.option.ruling}.name`);
  return (
    <>
      {t('deskui.rulingToday')}{' '}
      <b>
        <Term id={draft.option.ruling}>{ruling}</Term>
      </b>
    </>
  );
}

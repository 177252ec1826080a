import type { Option, OrderKind, ScenarioOpportunity, SeatView } from '../../../../shared/model/index.ts';
import { scenarioOf, signed, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { DeskNote } from './desk-note.tsx';
import { headsAmong, optionsOf } from './menu.ts';
import { ownSeat } from './order-facts.ts';

/** This round's opportunity, for as long as a move that takes it can still be given. */
export function openCard(view: SeatView): ScenarioOpportunity | undefined {
  const own = ownSeat(view);
  const open = view.opportunities.find(({ seat, round }) => seat === own?.id && round === view.round);
  const card = scenarioOf(view.scenario).opportunities?.find(({ id }) => id === open?.card);
  return card && optionsOf(view, card.order).some(takesOpportunity) ? card : undefined;
}

/** Whether a move brings more because of this round's opportunity. */
export function takesOpportunity({ forecast }: Option): boolean {
  return forecast.some(({ cause }) => cause.opportunity !== undefined);
}

/** What the targets of a kind are gathered under, that with this round's opportunity first. */
export function opportunityFirst(view: SeatView, kind: OrderKind, heads: readonly string[]): string[] {
  const taking = takingHeads(view, kind);
  return heads.toSorted((a, b) => Number(taking.includes(b)) - Number(taking.includes(a)));
}

/** The heads under which a move takes this round's opportunity. */
export function takingHeads(view: SeatView, kind: OrderKind): string[] {
  return headsAmong(view, optionsOf(view, kind).filter(takesOpportunity));
}

/** What this round offers the seat: the move that brings more, and a press that leads to it. */
export function OpportunityNow({ onOpen }: { onOpen(kind: OrderKind): void }) {
  const view = useTable().view.value;
  const card = openCard(view);
  if (!card) return null;
  return (
    <DeskNote
      icon="storefront"
      title={t('deskui.opportunity', { title: t(`opportunity.${card.id}.title`) })}
      onOpen={() => onOpen(card.order)}
    >
      <span>{t(`opportunity.${card.id}.body`)}</span>
      <span>
        {t('deskui.opportunity.brings', {
          move: t(`order.${card.order}.name`),
          meter: t(`meter.${card.meter}`),
          by: signed(card.by),
        })}
      </span>
    </DeskNote>
  );
}

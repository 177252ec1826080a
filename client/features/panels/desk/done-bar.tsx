import { useEffect, useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { type Open, useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { Done } from '../tray/done.tsx';
import { ownSeat, placesTaken } from './order-facts.ts';
import { unanswered } from './tabs.ts';
import { idOf, turnTo } from './turn-to.ts';

/** It comes up where the wax was: the second tap of a hasty finger must not end the phase. */
const REST_MS = 700;

/** The folder's foot on a phone while nothing is drafted: the way to what is asked, and on to the next phase. */
export function DoneBar({ page }: { page: Open | undefined }) {
  const table = useTable();
  const view = table.view.value;
  const open = unanswered(view);
  const isReady = ownSeat(view)?.ready;
  const [resting, setResting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setResting(false), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p class="desk-onward" aria-live="polite">
        {isReady && t('deskui.onward.done')}
        {!isReady && open.length === 0 && onward(view, 0)}
        {!isReady && open.length > 0 && (
          <button
            type="button"
            onClick={() => {
              if (page && open.some((tab) => idOf(tab.open) === idOf(page))) toChoices();
              else turnTo(table, page, open[0].open);
            }}
          >
            {onward(view, open.length)} <Icon name="caret-down" size={18} />
          </button>
        )}
      </p>
      <Done prominent={open.length === 0} resting={resting} />
    </>
  );
}

/** Past what is read before it: a hearing is longer than a phone. */
function toChoices(): void {
  const first = document.querySelector<HTMLElement>('#desk [data-choice]:not([disabled])');
  (first?.closest('fieldset') ?? first)?.scrollIntoView({ block: 'start' });
  first?.focus({ preventScroll: true });
}

/** How far this seat has come in the phase. */
function onward(view: SeatView, open: number): string {
  if (view.phase === 'orders') {
    const seat = ownSeat(view);
    const left = t(`deskui.price.${seat?.role ?? 'company'}`, { price: seat?.purse ?? 0 });
    return t('deskui.onward.orders', { count: placesTaken(view), most: ruleset.ordersPerRound, left });
  }
  if (open > 0) return t('deskui.onward.open', { count: open });
  return t((view.own?.answers.length ?? 0) > 0 ? 'deskui.onward.answered' : 'deskui.onward.nothing');
}

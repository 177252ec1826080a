import { useEffect, useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Done } from '../tray/done.tsx';
import { ownSeat, placesTaken } from './choice.ts';
import { unanswered } from './tabs.ts';

/** It comes up where the wax was: the second tap of a hasty finger must not end the phase. */
const REST_MS = 700;

/** The folder's foot on a phone while nothing is drafted: the way on to the next phase. */
export function DoneBar() {
  const view = useTable().view.value;
  const open = unanswered(view);
  const [resting, setResting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setResting(false), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p class="desk-onward" aria-live="polite">
        {ownSeat(view)?.ready ? t('deskui.onward.done') : onward(view, open.length)}
      </p>
      <Done prominent={open.length === 0} resting={resting} />
    </>
  );
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

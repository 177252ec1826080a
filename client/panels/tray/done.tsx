import type { SeatView } from '../../../shared/model/index.ts';
import { Button } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { seatName, t } from '../../text/index.ts';

/** Ends the phase for this seat, or takes that back. `prominent`: nothing is left that must be answered. */
export function Done({ prominent }: { prominent: boolean }) {
  const table = useTable();
  const { seats, viewer } = table.view.value;
  const ready = typeof viewer === 'number' && seats[viewer].ready;
  return (
    <Button
      kind={ready || !prominent ? 'paper' : 'gold'}
      pressed={ready}
      onClick={() => table.send({ kind: 'ready', ready: !ready })}
    >
      <span class="tray-done">
        <b>{t(ready ? 'ui.notYetDone' : 'ui.done')}</b>
        <small>{t('ui.doneCount', { done: seats.filter((seat) => seat.ready).length, seats: seats.length })}</small>
      </span>
    </Button>
  );
}

const NAMES_MOST = 2;

/** Who has not pressed Done yet, once this seat has: by name if they are few. */
export function waitingWords(view: SeatView): string {
  const others = view.seats.filter((seat) => !seat.ready && seat.id !== view.viewer);
  if (others.length === 0) return t('ui.waitingFor.none');
  if (others.length > NAMES_MOST) return t('ui.waitingFor.count', { count: others.length });
  const [first, second] = others.map((seat) => seatName(view, seat.id, 'short'));
  return t(second ? 'ui.waitingFor.two' : 'ui.waitingFor.one', { first, second: second ?? '' });
}

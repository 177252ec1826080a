import { readyIn } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button } from '../../../ui/index.ts';

/** Ends the phase for this seat, or takes that back. `prominent`: nothing is left that must be answered; `resting`: can't be pressed yet. */
export function Done({ prominent, resting }: { prominent: boolean; resting?: boolean }) {
  const table = useTable();
  const { seats, viewer, round, phase } = table.view.value;
  const ready = typeof viewer === 'number' && seats[viewer].ready;
  return (
    <Button
      kind={ready || !prominent ? 'paper' : 'gold'}
      busy={resting}
      onClick={() => table.send(readyIn({ round, phase }, !ready))}
    >
      <span class="tray-done">
        <b>{t(ready ? 'ui.notYetDone' : 'ui.done')}</b>
        <small>{t('ui.doneCount', { done: seats.filter((seat) => seat.ready).length, seats: seats.length })}</small>
      </span>
    </Button>
  );
}

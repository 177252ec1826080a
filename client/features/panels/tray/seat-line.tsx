import type { PublicSeat } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Badge, Button, Delta } from '../../../ui/index.ts';
import { changeWords, meterChange } from '../../table/fresh-changes.ts';
import { SeatCrest } from '../desk/crests.tsx';
import { openDeals } from '../talk/channels.ts';

/** The seat in one line, for a page that has the width of the window: its meters, and the door to seat and talk. */
export function SeatLine({ seat }: { seat: PublicSeat }) {
  const table = useTable();
  const view = table.view.value;
  const { aside } = table;
  const waiting = openDeals(view).filter(({ to }) => to === view.viewer).length;
  return (
    <div class="tray-seat">
      <Button
        small
        icon="chats"
        pressed={aside.value}
        onClick={() => {
          aside.value = !aside.value;
        }}
      >
        {t('ui.aside')}
        {waiting > 0 && <Badge count={waiting} text={t('ui.waiting', { count: waiting })} />}
      </Button>
      <ul>
        <li>
          <SeatCrest seat={seat.id} size={30} />
        </li>
        {METERS[seat.role].map((meter, at) => {
          const change = meterChange(table, meter);
          return (
            <li key={meter}>
              {t(`meter.${meter}`)} <b class="k-num">{seat.meters[at]}</b>
              <Delta delta={change.by} text={changeWords(change)} onDeep />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

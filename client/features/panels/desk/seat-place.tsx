import { scenarioOf } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Place } from '../../../ui/place.tsx';
import { ownSeat } from './order-facts.ts';

/** Room that is left under a page shows where this seat is at home. */
export function SeatPlace() {
  const view = useTable().view.value;
  const { seats, engravings } = scenarioOf(view.scenario);
  const seat = ownSeat(view);
  return <div class="desk-scene">{seat && <Place name={engravings?.places[seats[seat.id].id]} />}</div>;
}

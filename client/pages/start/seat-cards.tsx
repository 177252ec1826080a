import type { ScenarioSeat } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';

/** The seats of the chosen role. */
export function SeatCards({
  seats,
  chosen,
  onChoose,
}: {
  seats: ScenarioSeat[];
  chosen: string;
  onChoose(id: string): void;
}) {
  return (
    <fieldset class="start-seats">
      <legend class="k-hidden">{t('ui.start.seat')}</legend>
      {seats.map((seat) => (
        <label key={seat.id} class={`start-seat${seat.id === chosen ? ' start-chosen' : ''}`}>
          <input
            class="k-cover"
            type="radio"
            name="seat"
            aria-labelledby={`seat-${seat.id}`}
            aria-describedby={`seat-${seat.id}-facts`}
            checked={seat.id === chosen}
            onChange={() => onChoose(seat.id)}
          />
          <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={46} />
          <span>
            <b id={`seat-${seat.id}`}>{t(`seat.${seat.id}.name`)}</b>
            <span id={`seat-${seat.id}-facts`}>
              <em>{t(`seat.${seat.id}.kind`)}</em>
              <span class="start-hook">{t(`seat.${seat.id}.hook`)}</span>
              <span class="start-wants">{[1, 2, 3].map((n) => t(`seat.${seat.id}.want.${n}`)).join(' · ')}</span>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import type { ScenarioSeat } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { Crest, Portrait } from '../../ui/index.ts';

/** The seats of the chosen role, each with whoever speaks for it. */
export function SeatCards({
  seats,
  faces,
  chosen,
  onChoose,
}: {
  seats: ScenarioSeat[];
  /** Engraved faces by the seat's id. */
  faces: Record<string, string>;
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
          <span class="start-who">
            {faces[seat.id] && <Portrait face={faces[seat.id]} size={64} />}
            <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={46} />
          </span>
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

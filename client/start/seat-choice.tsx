import type { ScenarioSeat } from '../../shared/model/index.ts';
import { METERS } from '../../shared/model/index.ts';
import { Crest } from '../kit/index.ts';
import { t } from '../text/index.ts';

type Props = { seats: readonly ScenarioSeat[]; chosen: ScenarioSeat; onChoose(seat: ScenarioSeat): void };

/** The seats of the chosen job: who they are, what troubles them, and the three things each wants. */
export function SeatChoice({ seats, chosen, onChoose }: Props) {
  return (
    <fieldset class="start-step">
      <legend>{t('start.seat')}</legend>
      <div class="start-cards">
        {seats.map((seat) => (
          <label key={seat.id} class={`start-card seat ${seat.role}`}>
            <input type="radio" name="seat" value={seat.id} checked={seat === chosen} onChange={() => onChoose(seat)} />
            <span class="start-seat-head">
              <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={40} />
              <span>
                <b class="start-card-name">{t(`seat.${seat.id}.name`)}</b>
                <span class="start-kind">{t(`seat.${seat.id}.kind`)}</span>
              </span>
            </span>
            <span class="start-hook">{t(`seat.${seat.id}.hook`)}</span>
            <span class="start-wants">
              {METERS[seat.role].map((meter, index) => (
                <span key={meter}>
                  <b>{t(`meter.${meter}`)}</b> {t(`seat.${seat.id}.want.${index + 1}`)}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

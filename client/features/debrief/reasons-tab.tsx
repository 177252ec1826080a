import { useState } from 'preact/hooks';
import type { AiRecord, Debrief, Scenario, SeatId } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { Crest } from '../../ui/drawing.tsx';
import { AiReasons } from '../panels/ai-reasons.tsx';
import type { Words } from './words.ts';

type Props = { debrief: Debrief; scenario: Scenario; words: Words };

/** What each AI seat did in each round, and why. */
export function ReasonsTab({ debrief, scenario, words }: Props) {
  const { t } = words;
  const [only, setOnly] = useState<SeatId>(NONE);
  const records = debrief.ai.filter(({ command }) => command.kind !== 'ready' && command.kind !== 'breakSeal');
  const seats = [...new Set(records.map(({ seat }) => seat))].sort((a, b) => a - b);
  const rounds = [...new Set(records.map(({ round }) => round))].sort((a, b) => a - b);
  if (records.length === 0) return <p class="paper">{t('debrief.ai.noneAtAll')}</p>;
  return (
    <div class="paper reasons-tab">
      <p>{t('debrief.ai.note')}</p>
      <label class="filter">
        {t('debrief.ai.filter')}
        <select value={only} onChange={(event) => setOnly(Number(event.currentTarget.value))}>
          <option value={NONE}>{t('debrief.ai.all')}</option>
          {seats.map((seat) => (
            <option key={seat} value={seat}>
              {words.seat(seat)}
            </option>
          ))}
        </select>
      </label>
      {rounds.map((round) => (
        <section key={round} aria-labelledby={`reasons-${round}`}>
          <h2 id={`reasons-${round}`}>
            {t('debrief.curve.round', { round })} <span>{words.date(round)}</span>
          </h2>
          <div class="reason-seats">
            {seats
              .filter((seat) => only === NONE || seat === only)
              .map((seat) => (
                <SeatReasons
                  key={seat}
                  records={records.filter((record) => record.seat === seat && record.round === round)}
                  {...{ seat, scenario, words }}
                />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}

type SeatReasonsProps = { records: readonly AiRecord[]; seat: SeatId; scenario: Scenario; words: Words };

function SeatReasons({ records, seat, scenario, words }: SeatReasonsProps) {
  const { t } = words;
  const { letters, role, variant } = scenario.seats[seat];
  return (
    <article class="reason-seat">
      <h3>
        <Crest letters={letters} role={role} variant={variant} size={26} /> {words.seat(seat)}
      </h3>
      {records.length === 0 && <p class="nothing">{t('debrief.ai.none')}</p>}
      <AiReasons view={words.view} records={records} />
    </article>
  );
}

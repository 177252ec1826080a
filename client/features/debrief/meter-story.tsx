import type { Debrief, SeatId } from '../../../shared/model/index.ts';
import { METERS } from '../../../shared/model/index.ts';
import { CauseList } from './cause-list.tsx';
import { causesOfMeter } from './causes.ts';
import type { Words } from './words.ts';

const SHOWN = 3;

/** Each meter from start to end with the causes that moved it most. */
export function MeterStory({ debrief, seat, words }: { debrief: Debrief; seat: SeatId; words: Words }) {
  const { t, view } = words;
  const { role, meters } = view.seats[seat];
  return (
    <dl class="meter-story">
      {METERS[role].map((meter, i) => {
        const start = view.history.meters[0]?.[seat * 3 + i] ?? meters[i];
        const causes = causesOfMeter(debrief.timeline, seat, meter, words.cause);
        return (
          <div key={meter}>
            <dt>
              {words.meter(meter)}
              <span class="meter-figures">
                {start}{' '}
                <span aria-hidden="true" class="k-arrow">
                  →
                </span>{' '}
                <b>{meters[i]}</b>
              </span>
            </dt>
            <dd>
              <i class="meter-bar" aria-hidden="true">
                <i style={{ width: `${meters[i]}%` }} />
                <i class="meter-start" style={{ left: `${start}%` }} />
              </i>
              {causes.length === 0 && <span class="nothing">{t('debrief.seats.still')}</span>}
              <CauseList causes={causes} most={SHOWN} words={words} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

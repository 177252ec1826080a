import { useState } from 'preact/hooks';
import { go } from '../navigate.ts';
import { dropSeat, keptSeats } from '../net/index.ts';
import { t } from '../text/index.ts';

/** The newest game on this device that is not over: one click and one is back at its table. */
export function ContinueGame() {
  const [kept, setKept] = useState(() => keptSeats().find(({ over }) => !over));
  if (!kept) return null;
  return (
    <section class="start-continue" aria-label={t('start.continue.label')}>
      <p>{t('start.continue.text', { seat: t(`seat.${kept.seat}.name`) })}</p>
      <a
        href={`/play/${kept.match}`}
        onClick={(event) => {
          event.preventDefault();
          go(`/play/${kept.match}`);
        }}
      >
        {t('start.continue')}
      </a>
      <button
        type="button"
        onClick={() => {
          dropSeat(kept.match);
          setKept(keptSeats().find(({ over }) => !over));
        }}
      >
        {t('start.continue.forget')}
      </button>
    </section>
  );
}

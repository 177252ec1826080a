import { go } from '../navigate.ts';
import { keptSeats } from '../net/index.ts';
import { t } from '../text/index.ts';

/** The way back to a match that this device left open, and to the debrief of the last one that ended. */
export function Continue() {
  const open = keptSeats().find((seat) => !seat.over);
  const ended = keptSeats().find((seat) => seat.over);
  const link = (to: string, text: string) => (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {text}
    </a>
  );
  if (!open && !ended) return null;
  return (
    <p class="start-continue">
      {open && link(`/play/${open.match}`, t('ui.start.continue', { seat: t(`seat.${open.seat}.short`) }))}
      {ended && link(`/debrief/${ended.match}`, t('ui.start.lastDebrief'))}
    </p>
  );
}

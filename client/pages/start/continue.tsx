import { useState } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { dropSeat, type KeptSeat, keptSeats } from '../../net/index.ts';
import { Button, useUndo } from '../../ui/index.ts';

/** The way back to a match that this device left open, and to the debrief of the last one that ended. */
export function Continue({ scenario }: { scenario: string }) {
  const [, draw] = useState(0);
  const open = keptSeats().find((seat) => !seat.over);
  const ended = keptSeats().find((seat) => seat.over);
  const forget = useUndo(() => {
    if (open) dropSeat(open.match);
    draw(Date.now());
  });
  if (!open && !ended) return null;
  return (
    <div class="start-continue">
      {open && !forget.waits && (
        <>
          <Link to={`/play/${open.match}`}>{continueWords(open, scenario)}</Link>
          <Button small kind="ghost" icon="trash" onClick={forget.begin}>
            {t('ui.start.forget')}
          </Button>
        </>
      )}
      {forget.waits && (
        <span role="status">
          {t('ui.start.forgotten')}{' '}
          <Button small onClick={forget.undo}>
            {t('ui.undo')}
          </Button>
        </span>
      )}
      {ended && <Link to={`/debrief/${ended.match}`}>{t('ui.start.lastDebrief')}</Link>}
    </div>
  );
}

/** The seat by its name, where the match is of the scenario whose names are shown. */
function continueWords({ seat, scenario }: KeptSeat, shown: string): string {
  return scenario === shown ? t('ui.start.continue', { seat: t(`seat.${seat}.short`) }) : t('ui.start.continue.other');
}

function Link({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

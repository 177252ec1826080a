import './rail.css';
import { roundDates, t, zoneBounds, zoneText } from '../../../i18n/index.ts';
import { type Drawer, useTable } from '../../../state/table-store.ts';
import { Button, ComityBar, Wordmark } from '../../../ui/index.ts';
import { LARGE_WINDOW } from '../../../ui/media.ts';
import { changeWords, comityChange } from '../../table/fresh-changes.ts';
import { useMedia } from '../../table/use-media.ts';
import { Term } from '../glossed.tsx';
import { Clock } from './clock.tsx';
import { Phases } from './phases.tsx';

const DOORS: [Drawer, string][] = [
  ['cases', 'scales'],
  ['laws', 'book-open'],
  ['record', 'newspaper'],
  ['advisor', 'lightbulb'],
  ['help', 'question'],
  ['menu', 'list'],
];

/** The dark strip on top: where the match stands and the doors to what can be looked up. */
export function Rail({ phone }: { phone: boolean }) {
  const table = useTable();
  const view = table.view.value;
  const change = comityChange(table);
  const { round } = view;
  const large = useMedia(LARGE_WINDOW);
  const narrow = useMedia('(max-width: 1199.9px)');
  return (
    <header class="rail" data-region inert={table.reading.value === 'briefing'}>
      {!phone && (
        <div class="rail-brand">
          <Wordmark name={narrow ? '' : t('ui.brand')} size={large ? 46 : 30} />
        </div>
      )}
      <Phases phone={phone} />
      {!phone && (
        <div class="rail-round">
          <b>{t('ui.roundOf', { round, rounds: view.rounds })}</b>
          <span>{roundDates(view, round)}</span>
        </div>
      )}
      <Clock />
      <div class="rail-comity">
        <ComityBar
          name={t('ui.comity')}
          label={<Term id="comity">{t('ui.comity')}</Term>}
          value={view.comity}
          delta={change.by}
          deltaText={changeWords(change)}
          zone={t(`zone.${view.zone}`)}
          zoneText={zoneText(view.zone)}
          bounds={zoneBounds}
        />
      </div>
      <nav class="rail-doors" aria-label={t('ui.doors')}>
        {(phone ? DOORS.slice(-1) : DOORS).map(([drawer, icon]) => (
          <Button
            key={drawer}
            kind="ghost"
            icon={icon}
            label={t(`ui.drawer.${drawer}`)}
            onClick={() => {
              table.drawer.value = drawer;
            }}
          />
        ))}
      </nav>
    </header>
  );
}

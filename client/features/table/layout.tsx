import './table.css';
import './small.css';
import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAhead } from '../../app/later.tsx';
import { t } from '../../i18n/index.ts';
import { useTable } from '../../state/table-store.ts';
import { LiveRegion } from '../../ui/index.ts';
import { PHONE } from '../../ui/media.ts';
import { foundingDemand } from '../panels/cases/steps.ts';
import { CaseStrip } from '../panels/cases/strip.tsx';
import { DeskFolder } from '../panels/desk/index.tsx';
import { openOf, tabsOf } from '../panels/desk/tabs.ts';
import { Drawers } from '../panels/drawers/index.tsx';
import { Outcome } from '../panels/outcome/index.ts';
import { Guide, PARTS, Refusal, SoundAsk } from '../panels/parts.ts';
import { Rail } from '../panels/rail/index.tsx';
import { SeatPanel } from '../panels/seat/index.tsx';
import { TalkPanel } from '../panels/talk/index.tsx';
import { Tray } from '../panels/tray/index.tsx';
import { World } from '../panels/world/index.ts';
import { MapTools, WholeMap } from './map-tools.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useInsets } from './use-insets.ts';
import { useKeys } from './use-keys.ts';
import { STRIP_LINE, useMedia } from './use-media.ts';
import { usePhaseFocus } from './use-phase-focus.ts';
import { useRecord } from './use-record.ts';
import { useSounds } from './use-sounds.ts';

/** The laid table. The order of the regions here is the order in which Tab and F6 go through them. */
export function Layout() {
  const table = useTable();
  const phone = useMedia(PHONE);
  const role = useComputed(() => {
    const { viewer, seats } = table.view.value;
    return typeof viewer === 'number' ? seats[viewer].role : 'public';
  });
  const open = useComputed(() => openOf(tabsOf(table.view.value, table.open.value), table.open.value)?.what);
  const wide = useComputed(() => open.value === 'case');
  const reading = table.reading.value !== 'nothing';
  const hasStrip = useComputed(() => foundingDemand(table.view.value) !== undefined);
  const line = useMedia(STRIP_LINE);
  const shown = (tab: string) => !phone || table.phoneTab.value === tab;
  const telling = table.reading.value === 'outcome';
  const insets = useInsets(phone, wide.value, open.value, telling);
  useAhead(...PARTS);
  useKeys(table);
  useRecord(table);
  useAnnouncements(table);
  usePhaseFocus(table);
  useSounds(table);
  useEffect(() => {
    document.title = t('ui.tableTitle');
  }, []);
  return (
    <div
      class="table"
      data-role={role.value}
      data-strip={hasStrip.value ? (line ? 'line' : 'full') : undefined}
      data-open={open.value}
      data-wide={wide.value ? '' : undefined}
      data-aside={table.aside.value ? '' : undefined}
      data-reading={reading ? table.reading.value : undefined}
      data-phone={phone ? table.phoneTab.value : undefined}
    >
      <Rail phone={phone} />
      <div class="table-case" hidden={!hasStrip.value} inert={reading}>
        <CaseStrip line={line} />
      </div>
      <Guide />
      <main class="table-folder" id="desk" data-region hidden={!shown('desk')} inert={reading}>
        <DeskFolder />
      </main>
      <div class="table-tray" id="tray" data-region hidden={!shown('orders')} inert={reading}>
        <Tray />
      </div>
      <div class="table-talk" id="talk" data-region hidden={!shown('talk')} inert={reading}>
        <TalkPanel />
      </div>
      <div class="table-seat" id="seat" data-region hidden={!shown('seat')} inert={reading}>
        <SeatPanel />
      </div>
      <div class="table-world" id="map" inert={reading || (wide.value && !phone)}>
        <World insets={insets} />
      </div>
      {(!phone || table.phoneTab.value === 'map') && !wide.value && !reading && <MapTools />}
      {phone && table.phoneTab.value === 'desk' && !wide.value && !reading && <WholeMap />}
      {phone && <PhoneTabs />}
      <Outcome />
      <Drawers />
      <SoundAsk />
      <Refusal />
      <LiveRegion />
    </div>
  );
}

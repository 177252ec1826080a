import { t } from '../../i18n/index.ts';
import { type PhoneTab, useTable } from '../../state/table-store.ts';
import { Badge, Icon } from '../../ui/index.ts';
import { openDeals } from '../panels/talk/channels.ts';

const TABS: [PhoneTab, string][] = [
  ['desk', 'folder-open'],
  ['map', 'globe-hemisphere-west'],
  ['orders', 'stack'],
  ['talk', 'chats'],
  ['seat', 'identification-card'],
];

/** The five places of the table on a phone, with what waits there. */
export function PhoneTabs() {
  const table = useTable();
  const view = table.view.value;
  const waiting: Partial<Record<PhoneTab, number>> = {
    desk: view.desk.filter((item) => item.must).length,
    talk: openDeals(view).filter((deal) => deal.to === view.viewer).length,
  };
  return (
    <nav class="phone-tabs" aria-label={t('ui.places')} inert={table.reading.value !== 'nothing'}>
      {TABS.map(([tab, icon]) => (
        <button
          key={tab}
          type="button"
          aria-current={table.phoneTab.value === tab ? 'page' : undefined}
          onClick={() => {
            table.phoneTab.value = tab;
          }}
        >
          <Icon name={icon} size={24} />
          {t(`ui.tab.${tab}`)}
          {waiting[tab] ? <Badge count={waiting[tab]} text={t('ui.waiting', { count: waiting[tab] })} /> : null}
        </button>
      ))}
    </nav>
  );
}

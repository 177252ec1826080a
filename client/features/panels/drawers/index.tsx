import './drawers.css';
import type { ComponentType } from 'preact';
import { later } from '../../../app/later.tsx';
import { t } from '../../../i18n/index.ts';
import { type Drawer, useTable } from '../../../state/table-store.ts';
import { Dialog, LiveRegion } from '../../../ui/index.ts';
import { Role } from '../role/index.tsx';

const Advisor = later(async () => (await import('../looked-up.ts')).Advisor);
const Cases = later(async () => (await import('../looked-up.ts')).Cases);
const DealForm = later(async () => (await import('../looked-up.ts')).DealForm);
const GlossaryList = later(async () => (await import('../looked-up.ts')).GlossaryList);
const Help = later(async () => (await import('../looked-up.ts')).Help);
const LawBook = later(async () => (await import('../looked-up.ts')).LawBook);
const Menu = later(async () => (await import('../looked-up.ts')).Menu);
const Places = later(async () => (await import('../looked-up.ts')).Places);
const RecordBook = later(async () => (await import('../looked-up.ts')).RecordBook);

const INSIDE: Record<Exclude<Drawer, 'none'>, ComponentType> = {
  role: Role,
  cases: Cases,
  laws: LawBook,
  record: RecordBook,
  glossary: GlossaryList,
  help: Help,
  menu: Menu,
  places: Places,
  advisor: Advisor,
  deal: DealForm,
};

/** What lies beside the desk and is pulled out to look something up. One at a time; Esc puts it back. */
export function Drawers() {
  const table = useTable();
  const drawer = table.drawer.value;
  if (drawer === 'none') return null;
  const Inside = INSIDE[drawer];
  return (
    <Dialog
      key={drawer}
      shape="side"
      title={t(`ui.drawer.${drawer}`)}
      closeLabel={t('ui.close')}
      onClose={() => {
        // A dialog that gave way to the next one closes late, and must not close that too.
        if (table.drawer.value === drawer) table.drawer.value = 'none';
      }}
    >
      <Inside />
      <LiveRegion />
    </Dialog>
  );
}

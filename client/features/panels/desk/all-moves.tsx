import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { closedWords } from './closed-words.ts';
import { FileRows } from './file-cards.tsx';
import { KindRow } from './kind-row.tsx';
import { closedKinds, type MenuPage, openKinds } from './menu.ts';
import { openFiles } from './open-files.ts';
import { ownSeat } from './order-facts.ts';
import { OrderIcon } from './order-icon.tsx';

/** A government's police files, then every kind of move that is open; those that are closed are folded away with their reasons. */
export function AllMoves({ onOpen }: { onOpen(page: MenuPage): void }) {
  const view = useTable().view.value;
  const role = ownSeat(view)?.role;
  if (!role) return null;
  const closed = closedKinds(view, role);
  const files = openFiles(view);
  return (
    <>
      {role === 'government' && (
        <section class="desk-group">
          <h3 class="k-label">{t('deskui.group.files')}</h3>
          <FileRows files={files} onOpen={(file) => onOpen({ page: 'file', file })} />
        </section>
      )}
      <section class="desk-group">
        <h3 class="k-label">{t(role === 'government' ? 'deskui.menu.other' : 'deskui.menu.all')}</h3>
        {openKinds(view, role).map((kind) => (
          <KindRow key={kind} kind={kind} onOpen={() => onOpen({ page: 'kind', kind })} />
        ))}
      </section>
      {closed.length > 0 && (
        <details class="desk-closed">
          <summary>{t('deskui.menu.closed', { count: closed.length })}</summary>
          <ul>
            {closed.map((one) => (
              <li key={one.kind}>
                <OrderIcon kind={one.kind} />
                <span>
                  <b>{t(`order.${one.kind}.name`)}</b> {closedWords(view, one)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

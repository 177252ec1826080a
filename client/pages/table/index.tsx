import '../../features/table/table.css';
import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useAhead } from '../../app/later.tsx';
import { go } from '../../app/navigate.ts';
import { PARTS } from '../../features/panels/parts.ts';
import { Layout } from '../../features/table/layout.tsx';
import { Reconnecting } from '../../features/table/reconnecting.tsx';
import { Skeleton } from '../../features/table/skeleton.tsx';
import { t } from '../../i18n/index.ts';
import { type Connection, keptSeats, openMatch } from '../../net/index.ts';
import { TableContext, tableOf } from '../../state/table-store.ts';
import { useScenario } from '../../state/use-scenario.ts';

/** The page of a match that is being played: connects, waits for the first view, then lays the table. */
export default function TablePage({ match }: { match: string }) {
  const connection = useMemo(() => openMatch(match), [match]);
  useEffect(() => () => connection.close(), [connection]);
  useAhead(...PARTS);
  const hasView = useComputed(() => connection.view.value !== undefined);
  // What this device knows of the match already, so that the scenario need not wait for the first view.
  const kept = useMemo(() => keptSeats().find((one) => one.match === match)?.scenario, [match]);
  const told = useScenario(useComputed(() => connection.view.value?.scenario).value ?? kept);
  if (hasView.value && told) return <Laid match={match} connection={connection} />;
  return connection.status.value === 'gone' ? <Gone /> : <Skeleton tries={connection.tries} />;
}

function Laid({ match, connection }: { match: string; connection: Connection }) {
  const table = useMemo(() => tableOf(match, connection), [match, connection]);
  const ended = useComputed(() => {
    const { phase, round } = table.view.value;
    return phase === 'over' && table.seen.value === `${round}.over`;
  });
  useEffect(() => {
    if (ended.value) go(`/debrief/${match}`);
  }, [ended.value, match]);
  return (
    <TableContext.Provider value={table}>
      <Reconnecting connection={connection} />
      <Layout />
    </TableContext.Provider>
  );
}

function Gone() {
  return (
    <main class="table-gone">
      <div class="table-gone-sheet">
        <h1>{t('ui.gone.title')}</h1>
        <p>{t('ui.gone.text')}</p>
        <a
          class="table-gone-link"
          href="/"
          onClick={(event) => {
            event.preventDefault();
            go('/');
          }}
        >
          {t('ui.gone.link')}
        </a>
      </div>
    </main>
  );
}

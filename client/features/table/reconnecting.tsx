import './reconnecting.css';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import type { Connection } from '../../net/index.ts';
import { Button, ErrorNote, ReconnectStrip } from '../../ui/index.ts';

/** A dark strip while the line is down. What stands below stays readable and what is drafted stays drafted. */
export function Reconnecting({ connection }: { connection: Pick<Connection, 'status' | 'tries'> }) {
  const status = connection.status.value;
  if (status === 'gone') return <Closed />;
  if (status === 'elsewhere') return <Elsewhere />;
  if (status !== 'reconnecting') return null;
  return (
    <div class="table-strip">
      <ReconnectStrip title={t('ui.reconnecting', { tries: connection.tries.value })}>
        {t('ui.reconnecting.text')}
      </ReconnectStrip>
    </div>
  );
}

/** The seat or the match is no more while its last view is still on the table. */
function Closed() {
  return (
    <div class="table-strip">
      <ErrorNote title={t('ui.closed')}>
        {t('ui.closed.text')}{' '}
        <Button small icon="sign-out" onClick={() => go('/')}>
          {t('ui.gone.link')}
        </Button>
      </ErrorNote>
    </div>
  );
}

/** The newest page has the seat; this one says so, and can take it back. */
function Elsewhere() {
  return (
    <div class="table-strip">
      <ErrorNote title={t('ui.elsewhere')}>
        {t('ui.elsewhere.text')}{' '}
        <Button small icon="arrow-counter-clockwise" onClick={() => location.reload()}>
          {t('ui.elsewhere.here')}
        </Button>
      </ErrorNote>
    </div>
  );
}

import './reconnecting.css';
import { useEffect } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import type { Connection } from '../../net/index.ts';
import { Button, ErrorNote, ReconnectStrip, shownInDialogs } from '../../ui/index.ts';

type Line = { connection: Pick<Connection, 'status' | 'tries'> };

/** A dark strip while the line is down, also in a dialog that lies over the page. What stands below stays readable and what is drafted stays drafted. */
export function Reconnecting({ connection }: Line) {
  useEffect(() => {
    shownInDialogs.value = () => <LineState connection={connection} />;
    return () => {
      shownInDialogs.value = () => null;
    };
  }, [connection.status]);
  return (
    <div class="table-strip">
      <LineState connection={connection} />
    </div>
  );
}

function LineState({ connection }: Line) {
  const status = connection.status.value;
  if (status === 'gone') return <Closed />;
  if (status === 'elsewhere') return <Elsewhere />;
  if (status !== 'reconnecting') return null;
  return (
    <ReconnectStrip title={t('ui.reconnecting', { tries: connection.tries.value })}>
      {t('ui.reconnecting.text')}
    </ReconnectStrip>
  );
}

/** The seat or the match is no more while its last view is still on the table. */
function Closed() {
  return (
    <ErrorNote title={t('ui.closed')}>
      {t('ui.closed.text')}{' '}
      <Button small icon="sign-out" onClick={() => go('/')}>
        {t('ui.gone.link')}
      </Button>
    </ErrorNote>
  );
}

/** The newest page has the seat; this one says so, and can take it back. */
function Elsewhere() {
  return (
    <ErrorNote title={t('ui.elsewhere')}>
      {t('ui.elsewhere.text')}{' '}
      <Button small icon="arrow-counter-clockwise" onClick={() => location.reload()}>
        {t('ui.elsewhere.here')}
      </Button>
    </ErrorNote>
  );
}

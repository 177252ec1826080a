import './reconnecting.css';
import { useEffect } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import type { Connection } from '../../net/index.ts';
import { Button, ErrorNote, ReconnectStrip, shownInDialogs } from '../../ui/index.ts';

type Line = { connection: Pick<Connection, 'status' | 'tries'> };

/** A dark strip while the line is down, also in a dialog that lies over the page. What stands below stays readable and what is drafted stays drafted. */
export function Reconnecting({ connection }: Line) {
  const state = <LineState connection={connection} />;
  useEffect(() => {
    shownInDialogs.value = state;
    return () => {
      shownInDialogs.value = null;
    };
  }, [connection.status]);
  return <div class="table-strip">{state}</div>;
}

/** What is wrong with the line: it is down for a while, the seat or the match is no more, or the newest page has the seat, which this one can take back. */
function LineState({ connection }: Line) {
  const status = connection.status.value;
  if (status === 'reconnecting')
    return (
      <ReconnectStrip title={t('ui.reconnecting', { tries: connection.tries.value })}>
        {t('ui.reconnecting.text')}
      </ReconnectStrip>
    );
  const isGone = status === 'gone';
  if (!isGone && status !== 'elsewhere') return null;
  return (
    <ErrorNote title={t(isGone ? 'ui.closed' : 'ui.elsewhere')}>
      {t(isGone ? 'ui.closed.text' : 'ui.elsewhere.text')}{' '}
      <Button
        small
        icon={isGone ? 'sign-out' : 'arrow-counter-clockwise'}
        onClick={() => (isGone ? go('/') : location.reload())}
      >
        {t(isGone ? 'ui.gone.link' : 'ui.elsewhere.here')}
      </Button>
    </ErrorNote>
  );
}

import { ReconnectStrip } from '../kit/index.ts';
import type { Connection } from '../net/index.ts';
import { t } from '../text/index.ts';

/** A dark strip while the line is down. The table below stays readable and what is drafted stays drafted. */
export function Reconnecting({ connection }: { connection: Connection }) {
  if (connection.status.value !== 'reconnecting') return null;
  return (
    <div class="table-strip">
      <ReconnectStrip title={t('ui.reconnecting', { tries: connection.tries.value })}>
        {t('ui.reconnecting.text')}
      </ReconnectStrip>
    </div>
  );
}

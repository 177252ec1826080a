import type { Connection } from '../net/index.ts';
import { t } from '../text/index.ts';

/** A dark strip while the line is down. The table below stays readable and what is drafted stays drafted. */
export function Reconnecting({ connection }: { connection: Connection }) {
  const away = connection.status.value === 'reconnecting';
  return (
    <div class="table-strip" role="status" hidden={!away}>
      {away && t('ui.reconnecting', { tries: connection.tries.value })}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { announce, ReconnectStrip } from '../../ui/index.ts';
import { type Changes, changesOf } from './changes.ts';
import { useConsole } from './console-store.ts';
import { Refusal } from './refusal.tsx';
import { placeName } from './words.ts';

/** Milliseconds over which news of the worlds are gathered into one announcement. */
const GATHER = 4000;
/** Most sentences in one announcement. */
const MOST = 3;

/** Refusals, the connection, and what a screen reader hears of the worlds. */
export function Notes() {
  const { view, sheet, connection } = useConsole();
  const last = useRef<Changes>();
  const heard = useRef<string[]>([]);
  const timer = useRef(0);
  const value = view.value;
  useEffect(() => {
    const { changes, now } = changesOf(last.current, value);
    last.current = now;
    if (changes.length === 0) return;
    const { scenario } = value.lesson;
    heard.current.push(
      ...changes.map((change) =>
        t(`console.said.${change.what}`, {
          name: change.name,
          place: placeName(scenario, change.world ?? -1, change.seat ?? -1),
          phase: change.phase && t(`console.phase.${change.phase}`),
        }),
      ),
    );
    timer.current ||= window.setTimeout(() => {
      announce(heard.current.slice(-MOST).join(' '));
      heard.current = [];
      timer.current = 0;
    }, GATHER);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div class="con-notes">
      {connection.status.value === 'reconnecting' && (
        <ReconnectStrip title={t('console.reconnecting')}>{t('console.reconnecting.text')}</ReconnectStrip>
      )}
      {!sheet.value && <Refusal />}
    </div>
  );
}

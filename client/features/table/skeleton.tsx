import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';

const QUIET_MS = 400;
const TRIES_BEFORE_WORRY = 3;

/** Blank paper where the table will lie. Nothing at all while the wait is too short to notice. */
export function Skeleton({ tries }: { tries: ReadonlySignal<number> }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <main class="table table-skeleton" aria-busy="true">
      <div class="table-rail" />
      <div class="table-seat blank" />
      <div class="table-talk blank" />
      <div class="table-folder blank" />
      <div class="table-tray blank dark" />
      <p class="table-wait" role="status">
        {t(tries.value < TRIES_BEFORE_WORRY ? 'ui.connecting' : 'ui.connecting.slow')}
      </p>
    </main>
  );
}

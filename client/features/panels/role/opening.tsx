import { useEffect, useRef } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { Button, Dialog, LiveRegion } from '../../../ui/index.ts';
import { RoleSheet } from './role-sheet.tsx';

/** The first sheet of a match: who one is and what one wants, before the briefing of round 1. */
export function Opening({ view, onDone }: { view: SeatView; onDone(): void }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog has put the focus on its first button: a reader begins at the top.
    const frame = requestAnimationFrame(() => sheet.current?.querySelector('h3')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Dialog shape="wide" title={t('ui.drawer.role')} closeLabel={t('ui.close')} onClose={onDone}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter presses the one button that is in it, as on the table */}
      <div
        class="opening"
        ref={sheet}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && onDone()}
      >
        <RoleSheet view={view} brief />
        <div class="opening-foot">
          <span>{t('ui.role.again')}</span>
          <Button kind="ink" onClick={onDone} seals>
            {t('ui.role.go')}
          </Button>
        </div>
      </div>
      <LiveRegion />
    </Dialog>
  );
}

import { useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { later } from '../../../app/later.tsx';
import { t } from '../../../i18n/index.ts';
import { Button, Dialog, LiveRegion } from '../../../ui/index.ts';
import { Term } from '../glossed.tsx';

const OwnScore = later(async () => (await import('./own-score.tsx')).OwnScore);

/** The score as it stands, beside par; opened, the sum that it is. */
export function ScoreNow({ view, onRole }: { view: SeatView; onRole(): void }) {
  const [open, setOpen] = useState(false);
  if (!view.own) return null;
  const { score, par } = view.own;
  return (
    <div class="seat-score">
      <p>
        <Term id="score">{t('ui.scoreNow')}</Term> <b class="k-num">{score}</b>{' '}
        <small>
          <Term id="par">{t('score.beside', { par: par.par })}</Term>
        </small>
      </p>
      <Button small onClick={() => setOpen(true)}>
        {t('score.open')}
      </Button>
      <Button small onClick={onRole}>
        {t('ui.drawer.role')}
      </Button>
      {open && (
        <Dialog shape="wide" title={t('score.title')} closeLabel={t('ui.close')} onClose={() => setOpen(false)}>
          <OwnScore view={view} />
          <LiveRegion />
        </Dialog>
      )}
    </div>
  );
}

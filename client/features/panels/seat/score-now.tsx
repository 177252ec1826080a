import { useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { Button, Dialog, LiveRegion } from '../../../ui/index.ts';
import { ScoreSheet } from '../../score/score-sheet.tsx';
import { scoreSum } from '../../score/score-sum.ts';
import { Term } from '../glossed.tsx';

/** The score as it stands, beside par; opened, the sum that it is. */
export function ScoreNow({ view, onRole }: { view: SeatView; onRole(): void }) {
  const [open, setOpen] = useState(false);
  if (typeof view.viewer !== 'number' || !view.own) return null;
  const { role, meters, weights } = view.seats[view.viewer];
  const { agenda, score, rank, par } = view.own;
  const sum = scoreSum({ role, meters, weights, agenda, score, comity: view.comity, ending: view.ending });
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
          <ScoreSheet sum={sum} par={par.par} spread={par.spread} rank={rank} comity={view.comity} />
          <LiveRegion />
        </Dialog>
      )}
    </div>
  );
}

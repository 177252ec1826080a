import '../../features/class-debrief/class-debrief.css';
import { useCallback, useEffect } from 'preact/hooks';
import { ReplayPage } from '../../features/replay/index.tsx';
import type { AskedCheckpoint } from '../../features/replay/use-checkpoint.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { keptSeats, matchReplay } from '../../net/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Wordmark } from '../../ui/index.ts';

const WORLDS = [{ id: 0, name: '' }];

/** /replay/<match>: a match of one's own, once it has ended. */
export default function MatchReplay({ match }: { match: string }) {
  const ask = useCallback((of: AskedCheckpoint) => matchReplay(match, of), [match]);
  const kept = keptSeats().find((one) => one.match === match);
  const named = useScenario(kept?.scenario);
  const seat = kept && named ? scenarioOf(kept.scenario).seats.findIndex(({ id }) => id === kept.seat) : -1;
  useEffect(() => {
    document.title = t('replay.title');
  }, []);
  return (
    <div class="class-debrief">
      <header class="class-debrief-rail">
        <Wordmark name={t('ui.brand')} />
        <nav aria-label={t('debrief.actions')}>
          <a href={`/debrief/${match}`}>{t('replay.toDebrief')}</a>
        </nav>
      </header>
      {kept && named && (
        <ReplayPage ask={ask} worlds={WORLDS} first={0} scenario={kept.scenario} seat={seat < 0 ? undefined : seat} />
      )}
      {!kept && <p role="alert">{t('replay.failed')}</p>}
    </div>
  );
}

import { PageHead } from '../../features/page-head/page-head.tsx';
import './cards.css';
import { useEffect, useState } from 'preact/hooks';
import { scenarioOf, t } from '../../i18n/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Button } from '../../ui/index.ts';
import { RoleCard } from './role-card.tsx';

const ALL = 'all';

/** /cards/<scenario>: a sheet of paper for each seat, to print and hand out before the lesson. */
export default function CardsPage({ match: id }: { match: string }) {
  const [chosen, setChosen] = useState(ALL);
  useEffect(() => {
    document.title = t('cards.title');
  }, []);
  if (!useScenario(id)) return null;
  const { seats } = scenarioOf(id);
  const shown = seats.filter((seat) => chosen === ALL || seat.id === chosen);
  return (
    <div class="cards">
      <PageHead title={t('cards.heading')}>
        <label>
          {t('cards.choose')}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value={ALL}>{t('cards.all', { count: seats.length })}</option>
            {seats.map((seat) => (
              <option key={seat.id} value={seat.id}>
                {t(`seat.${seat.id}.name`)}
              </option>
            ))}
          </select>
        </label>
        <Button kind="gold" icon="printer" onClick={() => print()}>
          {t('cards.print', { count: shown.length })}
        </Button>
      </PageHead>
      <main>
        {shown.map((seat) => (
          <RoleCard key={seat.id} seat={seat} />
        ))}
      </main>
    </div>
  );
}

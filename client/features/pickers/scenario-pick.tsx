import './scenario-pick.css';
import type { ScenarioTitle } from '../../../shared/model/index.ts';
import { nameOfLanguage } from '../../../shared/text/languages.ts';
import { language, t } from '../../i18n/index.ts';

type Props = { titles: readonly ScenarioTitle[]; chosen: string; onChoose(id: string): void };

/** Which scenario is played; a choice only once there is one. */
export function ScenarioPick({ titles, chosen, onChoose }: Props) {
  const own = titles.find(({ id }) => id === chosen)?.language ?? language.value;
  const other = own !== language.value && (
    <p class="scenario-only">{t('ui.scenario.only', { language: nameOfLanguage(own) })}</p>
  );
  if (titles.length < 2) return other || null;
  return (
    <label class="scenario-pick">
      <span class="k-label">{t('ui.scenario')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {titles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {other}
    </label>
  );
}

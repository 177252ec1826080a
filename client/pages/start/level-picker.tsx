import { LEVELS, type Level } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';

/** How well the computer's seats play. */
export function LevelPicker({ chosen, onChoose }: { chosen: Level; onChoose(level: Level): void }) {
  return (
    <fieldset class="start-levels">
      <legend>{t('ui.start.level')}</legend>
      {LEVELS.map((level) => (
        <label key={level} class={`start-level${level === chosen ? ' start-chosen' : ''}`}>
          <input
            class="k-cover"
            type="radio"
            name="level"
            aria-labelledby={`level-${level}`}
            aria-describedby={`level-${level}-text`}
            checked={level === chosen}
            onChange={() => onChoose(level)}
          />
          <b id={`level-${level}`}>{t(`level.${level}.name`)}</b>{' '}
          <span id={`level-${level}-text`}>{t(`level.${level}.text`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

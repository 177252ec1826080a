import type { Level } from '../../shared/model/index.ts';
import { t } from '../text/index.ts';

const LEVELS: readonly Level[] = ['novice', 'practised'];

/** How well the others play. */
export function LevelChoice({ chosen, onChoose }: { chosen: Level; onChoose(level: Level): void }) {
  return (
    <fieldset class="start-level">
      <legend>{t('start.level')}</legend>
      {LEVELS.map((level) => (
        <label key={level}>
          <input type="radio" name="level" value={level} checked={level === chosen} onChange={() => onChoose(level)} />
          <span>
            <b>{t(`level.${level}.name`)}</b>
            {t(`level.${level}.text`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { NAME_MOST, tidyName } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** One's name in the game: one's own where the host allows it, else one that is given. */
export function NameField({
  own,
  name,
  onInput,
  onAnother,
}: {
  own: boolean;
  name: string;
  onInput(name: string): void;
  onAnother(): void;
}) {
  if (!own) {
    return (
      <div class="join-field">
        <span id="join-name">{t('lesson.join.name')}</span>
        {name && (
          <p class="join-given">
            <output aria-labelledby="join-name">{name}</output>
            <Button small icon="shuffle" onClick={onAnother}>
              {t('lesson.join.another')}
            </Button>
          </p>
        )}
        <small>{t('lesson.join.given')}</small>
      </div>
    );
  }
  return (
    <label class="join-field">
      <span>{t('lesson.join.name')}</span>
      <input value={name} autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} />
      <small>{t('lesson.join.own', { count: [...tidyName(name)].length, most: NAME_MOST })}</small>
    </label>
  );
}

import { useId } from 'preact/hooks';
import { CODE_LENGTH, tidyCode } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';

/** The game code: one real field, drawn as a box for each letter. */
export function CodeBoxes({ code, onInput }: { code: string; onInput(code: string): void }) {
  const id = useId();
  return (
    <div class="code">
      <label htmlFor={id}>{t('lesson.join.code')}</label>
      <div class="code-boxes">
        <input
          id={id}
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          inputMode="text"
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            const tidy = tidyCode(event.currentTarget.value);
            event.currentTarget.value = tidy;
            onInput(tidy);
          }}
        />
        {Array.from({ length: CODE_LENGTH }, (_, at) => (
          <span key={at} aria-hidden="true" class={at === code.length ? 'code-next' : ''}>
            {code[at] ?? ''}
          </span>
        ))}
      </div>
      <small id={`${id}-note`} class="code-note">
        {t('lesson.join.code.note', { count: CODE_LENGTH })}
      </small>
    </div>
  );
}

import { t } from '../../i18n/index.ts';

const PARTS = ['map', 'fonts', 'icons', 'software', 'facts', 'comity'] as const;

/** On whose work the game stands, and under which licence. The whole list is CREDITS.md. */
export function Credits() {
  return (
    <dl class="start-credit-list">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`ui.credits.${part}`)}</dt>
          <dd>{t(`ui.credits.${part}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

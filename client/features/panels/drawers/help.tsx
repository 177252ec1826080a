import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button } from '../../../ui/index.ts';

const LINES = 10;
const KEYS = ['numbers', 'seal', 'undo', 'region', 'letters', 'laws', 'help', 'esc'];

/** How the game goes in ten lines, and its keys. */
export function Help() {
  const table = useTable();
  return (
    <div class="drawer-page">
      <ol class="help-lines">
        {Array.from({ length: LINES }, (_, at) => (
          <li key={`line${at + 1}`}>{t(`ui.help.${at + 1}`)}</li>
        ))}
      </ol>
      <h3>{t('ui.help.keys')}</h3>
      <dl class="help-keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`ui.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`ui.key.${key}.text`)}</dd>
          </div>
        ))}
      </dl>
      <Button
        icon="book-open"
        onClick={() => {
          table.drawer.value = 'glossary';
        }}
      >
        {t('ui.drawer.glossary')}
      </Button>
    </div>
  );
}

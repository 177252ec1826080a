import { useMemo, useState } from 'preact/hooks';
import { hasText, t, textsUnder } from '../../../i18n/index.ts';

function allTerms(): string[] {
  return textsUnder('glossary.')
    .filter(([key]) => key.endsWith('.name'))
    .sort(([, a], [, b]) => a.localeCompare(b))
    .map(([key]) => key.split('.')[1]);
}

/** All terms of the game with one sentence each, and a search. */
export function GlossaryList() {
  const [wanted, setWanted] = useState('');
  const key = wanted.trim().toLowerCase();
  const fits = (term: string) =>
    `${t(`glossary.${term}.name`)} ${t(`glossary.${term}.text`)}`.toLowerCase().includes(key);
  const found = useMemo(allTerms, []).filter(fits);
  return (
    <>
      <label class="drawer-search">
        {t('ui.search')}
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p class="k-hidden" role="status">
        {t('ui.found', { count: found.length })}
      </p>
      {found.length === 0 && <p class="drawer-quiet">{t('ui.foundNone')}</p>}
      <dl class="drawer-terms">
        {found.map((term) => (
          <div key={term}>
            <dt>{t(`glossary.${term}.name`)}</dt>
            <dd>{hasText(`glossary.${term}.text`) && t(`glossary.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

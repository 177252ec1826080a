import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { toTeachAgain } from './to-teach-again.ts';

/** The lessons that this device hosts already, and the shelf with what their classes came to. */
export function Kept() {
  const { hosted, hasShelf } = toTeachAgain();
  if (!hasShelf) return null;
  return (
    <nav class="host-kept" aria-label={t('console.kept')}>
      {hosted.length > 0 && <b>{t('console.kept')}</b>}
      {hosted.map(({ lesson, title, code }) => (
        <a
          key={lesson}
          href={`/host/${lesson}`}
          onClick={(event) => {
            event.preventDefault();
            go(`/host/${lesson}`);
          }}
        >
          {title || t('console.kept.untitled')} {code && <span class="host-kept-code">{code}</span>}
        </a>
      ))}
      <a
        href="/shelf"
        onClick={(event) => {
          event.preventDefault();
          go('/shelf');
        }}
      >
        {t('shelf.title')}
      </a>
    </nav>
  );
}

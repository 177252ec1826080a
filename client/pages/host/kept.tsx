import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { keptLessons } from '../../net/index.ts';

/** The lessons that this device hosts already. */
export function Kept() {
  const hosted = keptLessons()
    .filter(({ as }) => as === 'host' || as === 'coHost')
    .slice(0, 3);
  if (hosted.length === 0) return null;
  return (
    <nav class="host-kept" aria-label={t('console.kept')}>
      <b>{t('console.kept')}</b>
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

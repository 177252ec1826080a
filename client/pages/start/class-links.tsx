import { t } from '../../i18n/index.ts';
import { keptLessons } from '../../net/index.ts';

const LINKS = [
  ['join', '/join'],
  ['host', '/host'],
  ['check', '/check'],
  ['cards', '/cards/'],
  ['privacy', '/privacy'],
] as const;

/** The doors for a class: back to the one that this device is in, and for students to join, for teachers to host and prepare. */
export function ClassLinks({ scenario }: { scenario: string }) {
  const place = keptLessons().find(({ as }) => as !== 'projector');
  return (
    <nav class="start-class" aria-labelledby="start-class">
      <span id="start-class">{t('ui.start.class')}</span>
      {place && (
        <a href={`/${place.as === 'student' ? 'class' : 'host'}/${place.lesson}`}>
          {place.title ? t('ui.start.class.back', { title: place.title }) : t('ui.start.class.backUntitled')}
        </a>
      )}
      {LINKS.map(([name, to]) => (
        <a key={name} href={name === 'cards' ? to + scenario : to}>
          {t(`ui.start.class.${name}`)}
        </a>
      ))}
    </nav>
  );
}

import { scenarios, t } from '../text/index.ts';

const LINKS = [
  ['join', '/join'],
  ['host', '/host'],
  ['check', '/check'],
  ['cards', `/cards/${scenarios[0].id}`],
  ['privacy', '/privacy'],
] as const;

/** The doors for a class: students join, teachers host and prepare. */
export function ClassLinks() {
  return (
    <nav class="start-class" aria-labelledby="start-class">
      <span id="start-class">{t('ui.start.class')}</span>
      {LINKS.map(([name, to]) => (
        <a key={name} href={to}>
          {t(`ui.start.class.${name}`)}
        </a>
      ))}
    </nav>
  );
}

import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { linksOf } from './links.ts';

/** What the projector shows, and the door to its page. */
export function ProjectorPick() {
  const { view, lesson, send } = useConsole();
  const { lesson: publicLesson, worlds } = view.value;
  const { projector } = linksOf(lesson, publicLesson.code);
  const choosable = publicLesson.stage === 'playing';
  return (
    <span class="con-projector">
      {projector ? (
        <a class="k-button k-button-gold" href={projector} target="comity-wall" title={t('console.projector.open')}>
          <Icon name="presentation-chart" size={20} /> {t('console.projector')}
        </a>
      ) : (
        choosable && <span class="con-projector-word">{t('console.projector')}</span>
      )}
      {choosable && (
        <select
          aria-label={t('console.projector.shows')}
          value={String(publicLesson.projected)}
          onChange={(event) => send({ kind: 'project', world: Number(event.currentTarget.value) })}
        >
          {worlds.map((world) => (
            <option key={world.id} value={String(world.id)}>
              {t('console.world', { name: world.name })}
            </option>
          ))}
          <option value="-1">{t('console.projector.code')}</option>
        </select>
      )}
    </span>
  );
}

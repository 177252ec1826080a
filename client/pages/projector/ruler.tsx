import './ruler.css';
import type { PublicWorld } from '../../../shared/lesson/index.ts';
import { inARow, signed, t, zoneSpans } from '../../i18n/index.ts';
import { Delta } from '../../ui/index.ts';
import { flagsOf } from './flags.ts';

const CAUSES_SHOWN = 2;
const NAMES_SHOWN = 3;

type Props = { world: PublicWorld; worlds: readonly PublicWorld[]; causes: { why: string; by: number }[] };

/** Comity of the world on the projector, why it moved, and where the other worlds stand. */
export function Ruler({ world, worlds, causes }: Props) {
  const { comity, zone } = world;
  const before = comity - causes.reduce((sum, { by }) => sum + by, 0);
  const flags = flagsOf(worlds, world.id);
  const names = flags.flatMap((flag) => flag.names).sort();
  return (
    <section class="projector-bottom" aria-labelledby="comity-title">
      <p class="projector-big">
        <span id="comity-title">{t('ui.comity')}</span>
        <b>{comity}</b>
      </p>
      <div class="projector-scale">
        <p class="projector-causes">
          {causes.slice(0, CAUSES_SHOWN).map(({ why, by }) => (
            <span key={why}>
              <Delta delta={by} text={signed(by)} onDeep /> {why}
            </span>
          ))}
          {names.length > 0 && (
            <span class="others">
              {names.length > 6
                ? t('wall.others.many', { count: names.length })
                : t('wall.others', { count: names.length, names: inARow(names) })}
            </span>
          )}
        </p>
        <div class="projector-ruler" aria-hidden="true">
          {zoneSpans.map(({ zone: id, from, to }) => (
            <div
              key={id}
              class={`zone ${id}${id === zone ? ' now' : ''}`}
              style={{ left: `${from}%`, width: `${to - from}%` }}
            >
              <span>{t(`zone.${id}`)}</span>
            </div>
          ))}
          <i class="fill" style={{ width: `${comity}%` }} />
          {before > comity && <i class="lost" style={{ left: `${comity}%`, width: `${before - comity}%` }} />}
          {before < comity && <i class="won" style={{ left: `${before}%`, width: `${comity - before}%` }} />}
          {flags.map(({ at, names: group }) => (
            <span key={at} class="flag" style={{ left: `${at}%` }}>
              <b>{group.length > NAMES_SHOWN ? `${group.length}` : group.join(' ')}</b>
            </span>
          ))}
          <span class="needle" style={{ left: `${comity}%` }} />
        </div>
        <p class="k-hidden">
          {t('wall.scale', { comity, zone: t(`zone.${zone}`) })}{' '}
          {worlds
            .filter(({ id, left }) => id !== world.id && !left)
            .map((one) => t('wall.scale.other', { world: one.name, comity: one.comity }))
            .join(' ')}
        </p>
      </div>
    </section>
  );
}

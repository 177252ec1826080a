import type { SeatView } from '../../../shared/model/index.ts';
import { bow } from '../../features/map/bow.ts';
import { SIZE } from '../../features/map/small-map.ts';
import type { LonLat, MapLine } from '../../features/map/types.ts';
import { t } from '../../i18n/index.ts';
import { mapModel } from '../../state/map-model.ts';
import { useSmallMap } from '../../state/use-small-map.ts';

/** A world at a glance: who has reached for what. Told in words beside it. */
export function MiniMap({ view }: { view: SeatView }) {
  const { lines, stacks } = mapModel(view, -1);
  const { at, sea } = useSmallMap(view.scenario);
  return (
    <svg
      class="con-map"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={t('console.map', {
        orders: lines.filter(({ kind }) => kind === 'order').length,
        requests: lines.filter(({ kind }) => kind === 'request').length,
        treaties: lines.filter(({ kind }) => kind === 'treaty').length,
      })}
    >
      {sea && <image href={sea} {...SIZE} />}
      {lines.map((line) => (
        <Line key={line.id} line={line} at={at} />
      ))}
      {stacks.map(({ id, lon, lat, demanded }) => {
        const { x, y } = at([lon, lat]);
        return (
          <rect
            key={id}
            class={`con-map-stack${demanded ? ' con-map-demanded' : ''}`}
            x={x - 13}
            y={y - 9}
            width={26}
            height={18}
            rx={3}
          />
        );
      })}
    </svg>
  );
}

type At = (place: LonLat) => { x: number; y: number };

function Line({ line: { kind, from, to, suspended }, at }: { line: MapLine; at: At }) {
  const curve = bow(at(from), at(to), kind);
  const path = `M${curve.from.x} ${curve.from.y}Q${curve.control.x} ${curve.control.y} ${curve.to.x} ${curve.to.y}`;
  return (
    <g class={`con-map-line con-map-${kind}${suspended ? ' con-map-suspended' : ''}`}>
      <path class="con-map-case" d={path} />
      <path d={path} />
      {kind === 'order' && <circle cx={curve.to.x} cy={curve.to.y} r={15} />}
    </g>
  );
}

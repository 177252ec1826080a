import type { Scenario } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { useSmallMap } from '../../state/use-small-map.ts';
import { bow } from '../map/bow.ts';
import { SIZE } from '../map/small-map.ts';
import type { Brief } from '../teaching/model.ts';

/** What happened: the order that crosses a border, and three lines. */
export function Happened({ brief, scenario }: { brief?: Brief; scenario: Scenario }) {
  return (
    <div class="brief-happened">
      {brief && <Scene scene={brief.scene} scenario={scenario} />}
      <ol>
        {(brief?.lines ?? [t('scenario.pitch')]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}

/** Where the order comes from and where it reaches, on the scenario's own chart. */
function Scene({ scene, scenario }: { scene: Brief['scene']; scenario: Scenario }) {
  const { at, sea } = useSmallMap(scenario.id);
  const asks = scenario.jurisdictions.find(({ id }) => id === scene.from);
  const holds = scenario.datacenters.find(({ id }) => id === scene.to);
  if (!asks || !holds) return null;
  const [a, b] = [at([asks.lon, asks.lat]), at([holds.lon, holds.lat])];
  const { control } = bow(a, b, 'order');
  const names = { from: t(`jurisdiction.${asks.id}.name`), to: t(holds.city) };
  return (
    <svg
      class="brief-scene"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('brief.scene', names)}
    >
      {sea && <image href={sea} {...SIZE} />}
      <path class="case" d={`M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}`} />
      <path class="order" d={`M${a.x} ${a.y}Q${control.x} ${control.y} ${b.x} ${b.y}`} />
      <circle class="end" cx={b.x} cy={b.y} r={26} />
      <g class="stack" transform={`translate(${b.x - 15} ${b.y - 11})`}>
        <rect width={30} height={22} rx={3} />
        <path d="M0 3l15 11L30 3" />
      </g>
      <circle class="start" cx={a.x} cy={a.y} r={12} />
      <text x={Math.max(14, a.x - 60)} y={a.y + 62}>
        {names.from}
      </text>
      <text x={b.x} y={b.y + 74} text-anchor="middle">
        {names.to}
      </text>
    </svg>
  );
}

import type { EventOf, SeatView } from '../../../../shared/model/index.ts';
import { scenarioOf } from '../../../i18n/index.ts';
import { crestIdOf } from '../../../state/map-model.ts';

const COLUMNS = [38, 66, 94, 122, 150];

/** The court's house, in the light, where the map has flown to. Decoration: the headline names the court. */
export function Courthouse({ view, ruled }: { view: SeatView; ruled: EventOf<'ruled'> }) {
  const { seats } = scenarioOf(view.scenario);
  const letters = seats[ruled.record.court]?.letters ?? '';
  return (
    <svg
      class="outcome-court"
      viewBox="0 0 200 170"
      aria-hidden="true"
      data-crest={crestIdOf(view, ruled.record.court)}
    >
      <path class="outcome-light" d="M82-130H118L196 152H4Z" />
      <ellipse cx="100" cy="152" rx="98" ry="15" fill="#f3ead6" opacity=".28" />
      <g stroke="#0b1a26" stroke-width="3" stroke-linejoin="round">
        <path d="M12 148H188V158H12ZM22 138H178V148H22Z" fill="#f3ead6" />
        <path d="M30 70H170V138H30Z" fill="#3a4650" />
        {COLUMNS.map((x) => (
          <path key={x} d={`M${x} 70h12v68h-12z`} fill="#f8f2e4" />
        ))}
        <path d="M24 58H176V70H24Z" fill="#f3ead6" />
        <path d="M100 8 186 58H14Z" fill="#4a1440" />
      </g>
      <path
        d="M100 8 186 58H14Z"
        fill="none"
        stroke="#f3ead6"
        stroke-width="2"
        transform="translate(10 5.6) scale(.9)"
      />
      <text x="100" y="52" text-anchor="middle">
        {letters}
      </text>
    </svg>
  );
}

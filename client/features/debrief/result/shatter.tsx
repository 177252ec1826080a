import type { Scenario, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { useSmallMap } from '../../../state/use-small-map.ts';
import { Crest } from '../../../ui/drawing.tsx';
import { SIZE } from '../../map/small-map.ts';
import { besideEachOther } from './crest-places.ts';
import { PIECES, type Piece, type Point, pieceAt } from './pieces.ts';

/** The map as a splinternet leaves it: twelve pieces that drift apart, each state's crest whole on its own. */
export function Shatter({ view, scenario }: { view: SeatView; scenario: Scenario }) {
  const { at, sea } = useSmallMap(scenario.id);
  const states = view.jurisdictions.flatMap(({ government }, i) =>
    government === NONE ? [] : [{ seat: scenario.seats[government], home: scenario.jurisdictions[i] }],
  );
  const homes = states.map(({ home: { lon, lat } }) => at([lon, lat]));
  const places = besideEachOther(homes);
  const crests = states.map(({ seat }, i) => ({
    seat,
    home: inPercent(homes[i]),
    place: inPercent(places[i]),
    piece: pieceAt(inPercent(homes[i])),
  }));
  if (!sea) return null;
  return (
    <div class="result-shatter" aria-hidden="true">
      <div class="result-sheet-of-map" style={`--shape:${SIZE.width} / ${SIZE.height}`}>
        {PIECES.map((piece, number) => (
          <div key={number} class="result-piece" style={driftOf(piece)}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <polygon points={piece.corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
            </svg>
            <div
              class="result-land"
              style={{
                backgroundImage: `url(${sea})`,
                clipPath: `polygon(${piece.corners.map(({ x, y }) => `${x}% ${y}%`).join(',')})`,
              }}
            />
          </div>
        ))}
        {/* Above every piece, so that none cuts a crest of its neighbour. */}
        {crests.map(({ seat, home, place, piece }) => (
          <div key={seat.id} class="result-piece" style={driftOf(piece)}>
            <span
              class="result-crest"
              style={`--home-x:${home.x}%;--home-y:${home.y}%;--place-x:${place.x}%;--place-y:${place.y}%`}
            >
              <Crest letters={seat.letters} role={seat.role} variant={seat.variant} size={44} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

function inPercent({ x, y }: Point): Point {
  return { x: (100 * x) / SIZE.width, y: (100 * y) / SIZE.height };
}

function driftOf({ middle, drift, turn }: Piece): string {
  return `--x:${drift.x}%;--y:${drift.y}%;--turn:${turn}deg;transform-origin:${middle.x}% ${middle.y}%`;
}

/** Seeded, so that the world always breaks in the same twelve pieces: 4 across, 3 down, their corners shaken. */
const COLUMNS = 4;
const ROWS = 3;
const WIDTH = 1600;
const HEIGHT = 900;

function shaken(seed: number): number {
  const x = Math.imul(seed + 11, 2654435761) >>> 0;
  return ((x >>> 8) % 1000) / 1000 - 0.5;
}

function corner(column: number, row: number): [number, number] {
  const inside = column > 0 && column < COLUMNS && row > 0 && row < ROWS;
  const [dx, dy] = [shaken(column * 7 + row * 31) * 240, shaken(column * 13 + row * 17 + 5) * 200];
  return [
    (column * WIDTH) / COLUMNS + (inside || row === 0 || row === ROWS ? dx : 0),
    (row * HEIGHT) / ROWS + (inside || column === 0 || column === COLUMNS ? dy : 0),
  ];
}

const cracks = Array.from({ length: COLUMNS + 1 }, (_, column) => column).flatMap((column) =>
  Array.from({ length: ROWS + 1 }, (_, row) => row).flatMap((row) => {
    const from = corner(column, row).map(Math.round);
    const line = (to: [number, number]) => `M${from.join(' ')}L${to.map(Math.round).join(' ')}`;
    return [
      ...(column < COLUMNS && row > 0 && row < ROWS ? [line(corner(column + 1, row))] : []),
      ...(row < ROWS && column > 0 && column < COLUMNS ? [line(corner(column, row + 1))] : []),
    ];
  }),
);

/** The cracks along which the map comes apart in a splinternet. */
export function Shatter() {
  const path = cracks.join('');
  return (
    <svg
      class="result-shatter"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d={path} class="result-edge" />
      <path d={path} class="result-gap" />
    </svg>
  );
}

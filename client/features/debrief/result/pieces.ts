export type Point = { x: number; y: number };
/** A piece of the broken map: its corners and its middle in percent of the map, and how it drifts. */
export type Piece = { corners: Point[]; middle: Point; drift: Point; turn: number };

/** Seeded, so that the world always breaks in the same twelve pieces: 4 across, 3 down, their corners shaken. */
const COLUMNS = 4;
const ROWS = 3;
/** Percent of the map by which a corner is shaken at most, and by which a piece at the edge drifts. */
const SHAKE = { x: 8, y: 11 };
const DRIFT = { x: 3.4, y: 4 };
const TURN = 5;

function shaken(seed: number): number {
  const x = Math.imul(seed + 11, 2654435761) >>> 0;
  return ((x >>> 8) % 1000) / 1000 - 0.5;
}

/** Corners on the rim stay on it, so that the pieces hold the whole map. */
function corner(column: number, row: number): Point {
  const dx = column > 0 && column < COLUMNS ? shaken(column * 7 + row * 31) * 2 * SHAKE.x : 0;
  const dy = row > 0 && row < ROWS ? shaken(column * 13 + row * 17 + 5) * 2 * SHAKE.y : 0;
  return { x: (100 * column) / COLUMNS + dx, y: (100 * row) / ROWS + dy };
}

export const PIECES: readonly Piece[] = Array.from({ length: COLUMNS * ROWS }, (_, at) => {
  const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
  const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / 4,
    y: corners.reduce((sum, { y }) => sum + y, 0) / 4,
  };
  return {
    corners,
    middle,
    drift: { x: ((middle.x - 50) / 50) * DRIFT.x, y: ((middle.y - 50) / 50) * DRIFT.y },
    turn: shaken(at * 29 + 3) * TURN,
  };
});

/** The piece on which a point lies; what lies on an edge goes with the first of its pieces. */
export function pieceAt(point: Point): Piece {
  return PIECES.find(({ corners }) => isInside(point, corners)) ?? PIECES[0];
}

function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  return corners.every((a, at) => {
    const b = corners[(at + 1) % corners.length];
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0;
  });
}

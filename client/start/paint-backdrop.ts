import type { Scenario } from '../../shared/model/index.ts';
import { paintWorld } from '../map/land.ts';
import { globe, NORTH_ATLANTIC } from '../map/projection.ts';
import { palette } from '../map/theme.ts';
import { loadWorld } from '../map/world.ts';

/** Pixels to a globe radius on a wide screen: the ocean from coast to coast. */
const SCALE = 470;
const SHARPEST = 2;

/** Paints sea and land of a scenario as one still picture, its ocean in the middle. */
export async function paintBackdrop(scenario: Scenario, width: number, height: number): Promise<HTMLCanvasElement> {
  const world = await loadWorld();
  const { lon, lat } = scenario.map;
  const scale = SCALE * Math.max(0.8, width / 1366);
  const middle = globe(lon).toWorld([lon, lat + 2]);
  const origin = { x: middle.x - width / 2 / scale, y: middle.y - height / 2 / scale };
  const lit = {
    inPlay: scenario.jurisdictions
      .filter(({ union, parent }) => !union || parent)
      .flatMap(({ countries }) => countries),
    hatched: scenario.jurisdictions.filter(({ union }) => union).flatMap(({ countries }) => countries),
  };
  return paintWorld(
    { origin, scale, width, height, density: Math.min(devicePixelRatio, SHARPEST) },
    { world, opening: { ...NORTH_ATLANTIC, meridian: lon }, colours: palette('dark'), seaName: '', lit },
  );
}

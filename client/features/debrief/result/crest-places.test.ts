import { expect, test } from 'vitest';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { mapOpening } from '../../../state/map-model.ts';
import { placer, SIZE } from '../../map/small-map.ts';
import { besideEachOther } from './crest-places.ts';

/** A crest is 44 px, drawn at 0.62 on a phone, where the map is as wide as the page. */
const CREST = (SIZE.width * 44 * 0.62) / 360;

test('on the narrowest phone the crests of a splinternet stand apart, each near its home', () => {
  const { id, jurisdictions } = dublinWarrant.scenario;
  const at = placer(mapOpening(id));
  const homes = jurisdictions.map(({ lon, lat }) => at([lon, lat]));
  const places = besideEachOther(homes);
  places.forEach((one, i) => {
    for (const other of places.slice(i + 1))
      expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(CREST);
    expect(Math.hypot(one.x - homes[i].x, one.y - homes[i].y)).toBeLessThan(2 * CREST);
  });
});

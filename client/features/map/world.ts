import { type GeoPermissibleObjects, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-110m.json?url';
import type { LonLat } from './types.ts';

/**
 * Land and countries at 1:110 million, from Natural Earth (public domain) by way of world-atlas (ISC).
 *
 * Borders are Natural Earth's: those in effect on the ground, which is not a view on any dispute. Nothing in the rules
 * turns on a boundary line. Only countries a scenario names are lit or answer to a click as a side; areas without an
 * ISO code (Northern Cyprus, Somaliland, Kosovo in this data) are drawn as land and cannot be picked.
 */
export type World = {
  land: GeoPermissibleObjects;
  borders: MultiLineString;
  country(id: string): GeoPermissibleObjects | undefined;
  /** ISO numeric id of the country at a place. */
  countryAt(place: LonLat): string | undefined;
};

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Fetches the atlas. It is taken as a file, not as a module, so that no browser has to compile it. */
export async function loadWorld(): Promise<World> {
  const answer = await fetch(atlasUrl);
  if (!answer.ok) throw new Error(`The map data did not load (${answer.status}).`);
  return readWorld((await answer.json()) as Atlas);
}

function readWorld(atlas: Atlas): World {
  const countries: FeatureCollection = feature(atlas, atlas.objects.countries);
  const byId = new Map(
    countries.features.flatMap((country) => (country.id ? [[String(country.id), country] as const] : [])),
  );
  return {
    land: feature(atlas, atlas.objects.land),
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
    country: (id) => byId.get(id),
    countryAt(place) {
      for (const [id, country] of byId) if (geoContains(country, place)) return id;
      return undefined;
    },
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type GeoPermissibleObjects, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Draws the dimmed sea behind the start page as one small SVG: node tools/draw-atlantic.ts, then commit assets/images/atlantic.svg. */
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
) as Topology<{ countries: GeometryCollection }>;
const [width, height] = [1600, 900];
const projection = geoNaturalEarth1()
  .rotate([35, 0])
  .scale(620)
  .translate([width / 2, height / 2 + 640])
  .clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
const path = geoPath(projection).digits(0);
const draw = (object: GeoPermissibleObjects, style: string) => `<path d="${path(object) ?? ''}" ${style}/>`;
const land = feature(atlas, atlas.objects.countries);
writeFileSync(
  fileURLToPath(new URL('../assets/images/atlantic.svg', import.meta.url)),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"><title>The North Atlantic</title><rect width="${width}" height="${height}" fill="#12293A"/>${draw(geoGraticule10(), 'fill="none" stroke="#2B4E63" stroke-width=".6"')}${draw(land, 'fill="none" stroke="#1D4055" stroke-width="26" stroke-linejoin="round" opacity=".5"')}${draw(land, 'fill="none" stroke="#1A3A4E" stroke-width="12" stroke-linejoin="round"')}${draw(land, 'fill="#8B8267" stroke="#4A3F28" stroke-width="1.2" stroke-linejoin="round"')}</svg>\n`,
);

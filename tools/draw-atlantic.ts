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
const at = (lon: number, lat: number) => (projection([lon, lat]) ?? [0, 0]).map(Math.round) as [number, number];
const [west, east] = [at(-74, 40.7), at(-6.3, 53.3)];
/** A bow between the two shores: its control point lies above or below the straight way. */
const bow = (lift: number) =>
  `M${west}Q${(west[0] + east[0]) / 2} ${(west[1] + east[1]) / 2 + lift} ${east[0]} ${east[1]}`;
const stroke = (d: string, colour: string, wide: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linecap="round" ${more}/>`;
/** The order that is served, dashed; the treaty road below it, a double line with its pouch. */
const order = stroke(bow(-190), '#0B1A26', 11) + stroke(bow(-190), '#FF8A3D', 5, 'stroke-dasharray="15 9"');
const treaty = stroke(bow(110), '#0B1A26', 10) + stroke(bow(110), '#F4E9CC', 6) + stroke(bow(110), '#12293A', 2.6);
const pouch = `<g transform="translate(${(west[0] + east[0]) / 2 - 20} ${(west[1] + east[1]) / 2 + 41})"><path d="M0 0h40v28h-40z" fill="#EAD7AA" stroke="#0B1A26" stroke-width="2.4" stroke-linejoin="round"/><path d="M0 1l20 15L40 1" fill="none" stroke="#0B1A26" stroke-width="2"/><circle cx="20" cy="17" r="6.5" fill="#8F1D21" stroke="#0B1A26" stroke-width="1.6"/></g>`;
const lamp = ([x, y]: [number, number]) =>
  `<circle cx="${x}" cy="${y}" r="120" fill="url(#lamp)"/><circle cx="${x}" cy="${y}" r="7" fill="#FFE9B8" stroke="#0B1A26" stroke-width="2.4"/>`;
writeFileSync(
  fileURLToPath(new URL('../assets/images/atlantic.svg', import.meta.url)),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"><title>An ocean</title><defs><radialGradient id="lamp"><stop offset="0" stop-color="#FFE2A0" stop-opacity=".6"/><stop offset="1" stop-color="#FFE2A0" stop-opacity="0"/></radialGradient><radialGradient id="light" cx="50%" cy="46%" r="62%"><stop offset="0" stop-color="#fff" stop-opacity=".07"/><stop offset=".5" stop-opacity="0"/><stop offset="1" stop-color="#030A12" stop-opacity=".62"/></radialGradient></defs><rect width="${width}" height="${height}" fill="#12293A"/>${draw(geoGraticule10(), 'fill="none" stroke="#2B4E63" stroke-width=".6"')}${draw(land, 'fill="none" stroke="#1D4055" stroke-width="26" stroke-linejoin="round" opacity=".5"')}${draw(land, 'fill="none" stroke="#1A3A4E" stroke-width="12" stroke-linejoin="round"')}${draw(land, 'fill="#BFB08A" stroke="#4A3F28" stroke-width="1.2" stroke-linejoin="round"')}<rect width="${width}" height="${height}" fill="url(#light)"/>${lamp(west)}${lamp(east)}${order}${treaty}${pouch}</svg>\n`,
);

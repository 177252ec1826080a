import { expect, test } from 'vitest';
import { overlap } from './declutter.ts';
import { landing, layoutPins, seasNamed } from './layout.ts';
import type { LonLat, MapModel } from './types.ts';

const DUBLIN: LonLat = [-6.26, 53.35];
const NEW_YORK: LonLat = [-74, 40.7];
const flat = ([lon, lat]: LonLat) => ({ x: 700 + lon * 7, y: 700 - lat * 7 });
const stack = { label: 'Dublin', ownerVariant: 0, ownerName: 'Meridian', folders: 3, own: true, selected: false };
const crest = { kind: 'government' as const, variant: 0, neutral: false, own: false };

const warrant: MapModel = {
  inPlay: [],
  hatched: [],
  tags: [],
  stacks: [{ ...stack, id: 'dublin', lon: DUBLIN[0], lat: DUBLIN[1], demanded: true }],
  crests: [
    { ...crest, id: 'ie', letters: 'IE', lon: DUBLIN[0], lat: DUBLIN[1], label: 'Ireland' },
    { ...crest, id: 'us', letters: 'US', lon: NEW_YORK[0], lat: NEW_YORK[1], label: 'United States' },
  ],
  lines: [{ id: 'order', kind: 'order', from: NEW_YORK, to: DUBLIN }],
};

const pin = (id: string) => layoutPins(warrant, flat).find((each) => each.id === id);

test('a demanded stack stays on its place; the crest there steps aside with a leader', () => {
  expect(pin('dublin')).toMatchObject({ at: flat(DUBLIN), leader: false });
  expect(pin('ie')?.leader).toBe(true);
});

test('crest and stack never cover each other', () => {
  const [ireland, dublin] = [pin('ie'), pin('dublin')];
  expect(ireland && dublin && overlap(ireland.box, dublin.box)).toBe(0);
});

test('the crest an order starts from keeps its place', () => {
  expect(pin('us')).toMatchObject({ at: flat(NEW_YORK), leader: false });
});

test('an order stops at the ring of the stack it demands', () => {
  expect(landing(layoutPins(warrant, flat), warrant, DUBLIN, flat(DUBLIN))).toEqual({ at: flat(DUBLIN), radius: 34 });
});

test('plain stacks on top of each other share a pin, and a line still finds the hidden one', () => {
  const city = (id: string, lon: number) => ({ ...stack, id, lon, lat: 51, own: false, demanded: false });
  const crowded = { ...warrant, stacks: [city('london', 0), city('reading', -1)], crests: [] };
  const pins = layoutPins(crowded, flat);
  expect(pins.map(({ id, hidden }) => [id, hidden.map((each) => each.id)])).toEqual([['london', ['reading']]]);
  expect(landing(pins, crowded, [-1, 51], flat([-1, 51])).at).toEqual(flat([0, 51]));
});

test('an own stack never hides behind another', () => {
  const beside = { ...stack, id: 'cork', lon: DUBLIN[0], lat: DUBLIN[1] - 1, demanded: false };
  const pins = layoutPins({ ...warrant, stacks: [...warrant.stacks, beside] }, flat);
  expect(pins.filter(({ kind }) => kind === 'stack')).toHaveLength(2);
});

const STRIP = { x: 0, y: 0, width: 390, height: 170 };
/** A phone's strip, in which all of Europe takes some forty pixels. */
const small = ([lon, lat]: LonLat) => ({ x: 300 + lon * 3, y: 260 - lat * 3.4 });
const europe: MapModel = {
  ...warrant,
  stacks: [...warrant.stacks, { ...stack, id: 'london', lon: 0, lat: 51, own: false, demanded: false }],
  crests: [
    ...['fr', 'de', 'nl', 'es', 'it', 'eu'].map((id, at) => ({
      ...crest,
      id,
      letters: id,
      lon: 2 + at,
      lat: 50,
      label: id,
    })),
    ...warrant.crests,
  ],
};

test('in a strip a crest stands near its place or is left out, those of an order first', () => {
  const pins = layoutPins(europe, small, STRIP);
  expect(pins.map(({ id }) => id)).toEqual(expect.arrayContaining(['dublin', 'ie', 'us']));
  expect(pins.map(({ id }) => id)).not.toContain('london');
  expect(pins.length).toBeLessThan(europe.crests.length + 1);
  for (const { at, anchor } of pins) expect(Math.hypot(at.x - anchor.x, at.y - anchor.y)).toBeLessThan(59);
});

test('the whole map leaves no crest out', () => {
  const pins = layoutPins(europe, small, { ...STRIP, height: 640 });
  expect(pins.filter(({ kind }) => kind === 'crest')).toHaveLength(europe.crests.length);
});

test('a small map names no sea, a large one every one', () => {
  const seas = [{ name: 'North Atlantic', at: [-44, 21] as LonLat }];
  expect(seasNamed(seas, STRIP)).toEqual([]);
  expect(seasNamed(seas, { width: 355, height: 480 })).toEqual([]);
  expect(seasNamed(seas, { width: 640, height: 480 })).toEqual(seas);
});

test('a crest makes way for a button that lies over the map', () => {
  const free = pin('us');
  if (!free) throw new Error('The crest has no pin.');
  const [moved] = layoutPins(warrant, flat, undefined, [free.box]).filter(({ id }) => id === 'us');
  expect(moved && overlap(moved.box, free.box)).toBe(0);
});

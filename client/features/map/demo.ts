// A page for looking at the map alone, in `npm run dev` only: /map/demo.html?beat=stamp&theme=bright&renderer=webgl
import '@fontsource-variable/besley/index.css';
import '@fontsource-variable/public-sans/index.css';
import {
  type AnimationStep,
  createMap,
  type Insets,
  type LonLat,
  type MapModel,
  type MapOpening,
  type MapRenderer,
  type MapTheme,
} from './index.ts';

const WASHINGTON: LonLat = [-74.5, 40.2];
const DUBLIN: LonLat = [-6.26, 53.35];
const LONDON: LonLat = [-0.12, 51.5];
const FRANKFURT: LonLat = [8.68, 50.11];

/** North America's east coast to central Europe. */
const NORTH_ATLANTIC: MapOpening = {
  meridian: -30,
  fit: [
    [-92, 42],
    [23.5, 51],
    [-30, 66],
    [-30, 33],
  ],
  seas: [{ name: 'North Atlantic', at: [-44, 17] }],
};

const EU =
  '040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 528 616 620 642 703 705 724 752'.split(' ');

const model: MapModel = {
  inPlay: ['840', '372', '826'],
  hatched: EU,
  crests: [
    {
      id: 'us',
      kind: 'government',
      letters: 'US',
      variant: 0,
      neutral: false,
      lon: WASHINGTON[0],
      lat: WASHINGTON[1],
      own: false,
      label: 'United States',
    },
    {
      id: 'fc',
      kind: 'court',
      letters: 'FC',
      variant: 0,
      neutral: false,
      lon: -73.5,
      lat: 47.6,
      own: false,
      label: 'US federal courts',
    },
    {
      id: 'ie',
      kind: 'government',
      letters: 'IE',
      variant: 1,
      neutral: false,
      lon: -7.2,
      lat: 54.1,
      own: false,
      label: 'Ireland',
    },
    {
      id: 'uk',
      kind: 'government',
      letters: 'UK',
      variant: 2,
      neutral: false,
      lon: LONDON[0],
      lat: LONDON[1],
      own: false,
      label: 'United Kingdom',
    },
  ],
  stacks: [
    stack('chicago', -87.6, 41.9, 'Chicago', 0, 2),
    stack('lulea', 22.15, 65.6, 'Luleå', 2, 1),
    stack('amsterdam', 4.9, 52.37, 'Amsterdam', 1, 2),
    stack('frankfurt', FRANKFURT[0], FRANKFURT[1], 'Frankfurt', 2, 2),
    {
      ...stack('dublin', DUBLIN[0], DUBLIN[1], 'Dublin, yours\n1 of 3 folders demanded', 0, 3),
      own: true,
      demanded: true,
    },
  ],
  lines: [
    { id: 'bond', kind: 'treaty', from: WASHINGTON, to: DUBLIN },
    {
      id: 'order',
      kind: 'order',
      from: WASHINGTON,
      to: DUBLIN,
      label: 'Order US-14-02\nsent without the treaty',
      moving: true,
    },
    { id: 'mlat', kind: 'request', from: LONDON, to: WASHINGTON, label: 'UK treaty request\narrives next round' },
    { id: 'tap', kind: 'covert', from: LONDON, to: FRANKFURT },
  ],
  tags: [],
};

function stack(id: string, lon: number, lat: number, label: string, ownerVariant: number, folders: number) {
  return { id, lon, lat, label, ownerVariant, ownerName: id, folders, demanded: false, own: false, selected: false };
}

const ANIMATION_STEPS: Record<AnimationStep['kind'], AnimationStep> = {
  arc: { kind: 'arc', line: { id: 'new', kind: 'order', from: LONDON, to: FRANKFURT } },
  pouch: { kind: 'pouch', from: WASHINGTON, to: DUBLIN },
  stamp: { kind: 'stamp', at: [-40, 45], word: 'Deferred', tone: 'deferred' },
  pulse: { kind: 'pulse', at: DUBLIN, tone: 'gain' },
  seal: { kind: 'seal', from: LONDON, to: WASHINGTON },
  move: { kind: 'move', from: DUBLIN, to: FRANKFURT },
};

const wide = innerWidth > 1024;
const insets: Insets = wide
  ? {
      left: innerWidth < 1800 ? 264 : 0,
      right: innerWidth < 1800 ? 448 : 640,
      top: innerWidth < 1800 ? 104 : 96,
      bottom: innerWidth < 1800 ? 122 : 200,
    }
  : { left: 0, right: 0, top: 56, bottom: innerHeight - 266 };
const wanted = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#map');
if (host) {
  const started = performance.now();
  const map = await createMap(host, {
    model: wide
      ? model
      : {
          ...model,
          stacks: model.stacks.filter(({ own }) => own),
          lines: model.lines.slice(0, 3).map(({ label, ...line }) => line),
        },
    onPick: (kind, id) => console.log('pick', kind, id),
    reducedMotion: wanted.has('still'),
    opening: NORTH_ATLANTIC,
    insets,
    enlarge: innerWidth >= 1800 ? 2 : 1,
    theme: (wanted.get('theme') ?? 'dark') as MapTheme,
    renderer: (wanted.get('renderer') ?? undefined) as MapRenderer | undefined,
  });
  console.log('map up after', Math.round(performance.now() - started), 'ms by', map.renderer);
  Object.assign(window, { map, beats: ANIMATION_STEPS, model });
  const step = ANIMATION_STEPS[wanted.get('beat') as AnimationStep['kind']];
  if (step) await map.play(step);
}

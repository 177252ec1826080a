/** Longitude and latitude, degrees. */
export type LonLat = [number, number];

/** A government or a court: a shield or a gable, `neutral` ones are dashed outlines. */
export type MapCrest = {
  id: string;
  kind: 'government' | 'court';
  letters: string;
  variant: number;
  neutral: boolean;
  lon: number;
  lat: number;
  own: boolean;
  label: string;
};

/** One datacenter: a stack of 1 to 3 folders with its owner's pattern. */
export type MapStack = {
  id: string;
  lon: number;
  lat: number;
  label: string;
  ownerVariant: number;
  ownerName: string;
  folders: number;
  demanded: boolean;
  own: boolean;
  selected: boolean;
  /** Secret work here came out in the last Outcome. */
  leaked?: boolean;
};

/** Something that runs between two places. `label` may hold a second line after a newline. */
export type MapLine = {
  id: string;
  kind: 'order' | 'request' | 'treaty' | 'covert' | 'suit';
  from: LonLat;
  to: LonLat;
  label?: string;
  suspended?: boolean;
  moving?: boolean;
  /** What would be, if the chosen move were sealed. */
  ghost?: boolean;
  /** How far it has come, 0 to 1. */
  progress?: number;
};

/** A free paper label. */
export type MapTag = { at: LonLat; title: string; note?: string };

/** Everything the map shows. `inPlay` and `hatched` hold ISO 3166 numeric ids ("840"). */
export type MapModel = {
  inPlay: string[];
  hatched: string[];
  crests: MapCrest[];
  stacks: MapStack[];
  lines: MapLine[];
  tags: MapTag[];
  /** Of the day, 0 to 24, at the opening's meridian; noon without it. */
  hour?: number;
};

export type StampTone =
  | 'granted'
  | 'quashed'
  | 'stayed'
  | 'enforced'
  | 'narrowed'
  | 'deferred'
  | 'moot'
  | 'refused'
  | 'exposed';

/** One step of the Outcome animation. */
export type AnimationStep =
  | { kind: 'arc'; line: MapLine }
  | { kind: 'pouch'; from: LonLat; to: LonLat }
  | { kind: 'stamp'; at: LonLat; word: string; tone: StampTone }
  | { kind: 'pulse'; at: LonLat; tone: 'gain' | 'loss' }
  | { kind: 'seal'; from: LonLat; to: LonLat }
  | { kind: 'move'; from: LonLat; to: LonLat };

type PickKind = 'stack' | 'crest' | 'country';
export type MapHit = { kind: PickKind; id: string };
export type MapRenderer = 'webgl' | 'canvas';
export type MapTheme = 'dark' | 'bright';

/** A part of the host that a crest, stack or label takes, in pixels; `crest` is the id of the crest that stands there. */
export type MapBox = { x: number; y: number; width: number; height: number; crest?: string };

/** Pixels of the host covered by panels. */
export type Insets = { left: number; right: number; top: number; bottom: number };

/** A sea with its name, and where that is lettered. */
export type MapSea = { name: string; at: LonLat };

/** Where a scenario opens: the meridian turned to the middle, the places that must be seen, the seas that are named. */
export type MapOpening = { meridian: number; fit: LonLat[]; seas: MapSea[] };

export type MapOptions = {
  model: MapModel;
  onPick(kind: PickKind, id: string): void;
  onHover?(hit: MapHit | undefined): void;
  /** Hears where crests, stacks and labels stand whenever they have been laid out anew, in pixels of the host. */
  onArrange?(standing: readonly MapBox[]): void;
  reducedMotion: boolean;
  opening: MapOpening;
  theme?: MapTheme;
  insets?: Insets;
  /** Draws lines, labels and crests this much larger, as for a projector; 1 without it. */
  enlarge?: number;
  /** Forces a renderer; without it the machine is probed. */
  renderer?: MapRenderer;
};

export type MapHandle = {
  update(model: MapModel): void;
  /** Plays after the animation steps already waiting; resolves when it has ended or was skipped. */
  play(animationStep: AnimationStep): Promise<void>;
  /** Ends the animation step that is playing. */
  skip(): void;
  focusOn(lonlat: LonLat, zoom?: number): void;
  zoomBy(step: 1 | -1): void;
  /** Back to the opening view. */
  reset(): void;
  resize(): void;
  setInsets(px: Insets): void;
  setTheme(theme: MapTheme): void;
  setReducedMotion(on: boolean): void;
  destroy(): void;
  readonly renderer: MapRenderer;
};

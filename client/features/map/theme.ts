import type { MapTheme, StampTone } from './types.ts';

/** Canvas cannot read CSS variables, so the map keeps its own copy of the colour tokens it paints with. */
export type Palette = {
  seaHigh: string;
  seaLow: string;
  seaLine: string;
  seaName: string;
  water: [string, string, string];
  land: string;
  landHatched: string;
  landInPlay: string;
  hatch: string;
  border: string;
  coast: string;
  order: string;
  request: string;
  covert: string;
  covertShadow: string;
  bond: string;
  suit: string;
  casing: string;
  leader: string;
};

const DARK: Palette = {
  seaHigh: '#173448',
  seaLow: '#0B1A26',
  seaLine: '#2B4E63',
  seaName: '#5F8296',
  water: ['#1A3A4E', '#17354A', '#1D4055'],
  land: '#CBBC96',
  landHatched: '#D3C49D',
  landInPlay: '#EFE2C2',
  hatch: 'rgba(107, 90, 46, 0.28)',
  border: '#8C7B53',
  coast: '#4A3F28',
  order: '#FF8A3D',
  request: '#F4E9CC',
  covert: '#C9D3DC',
  covertShadow: 'rgba(4, 10, 16, 0.62)',
  bond: '#E7C27A',
  suit: '#E6B7DF',
  casing: '#0B1A26',
  leader: '#F8F2E4',
};

const BRIGHT: Palette = {
  seaHigh: '#DDE8E8',
  seaLow: '#C6D8DA',
  seaLine: '#9FBCC2',
  seaName: '#4E7480',
  water: ['#D2E1E2', '#D9E6E6', '#E2ECEB'],
  land: '#E9DDBE',
  landHatched: '#F0E5C9',
  landInPlay: '#FFF9E8',
  hatch: 'rgba(107, 90, 46, 0.28)',
  border: '#8C7B53',
  coast: '#3A2E10',
  order: '#B5420A',
  request: '#123A5A',
  covert: '#2F3B45',
  covertShadow: 'rgba(30, 40, 50, 0.5)',
  bond: '#7A5200',
  suit: '#4A1440',
  casing: '#FFFDF6',
  leader: '#1B2733',
};

/** The colours of a theme; `bright` is for a projector in a lit room. */
export function palette(theme: MapTheme): Palette {
  return theme === 'bright' ? BRIGHT : DARK;
}

export const DISPLAY_FONT = '"Besley Variable", Besley, Georgia, serif';
export const TEXT_FONT = '"Public Sans Variable", "Public Sans", system-ui, sans-serif';

export const INK = '#0B1A26';
export const PAPER = '#F8F2E4';
export const GOVERNMENT = '#0F5FAE';
export const COMPANY = '#B34200';
export const COURT = '#4A1440';

const GREEN = '#1B5E3B';
const WAX = '#8F1D21';
const BLUE = '#174A7C';

/** Ink of each stamp; the word itself always says the same thing. */
export const STAMP_INK: Record<StampTone, string> = {
  granted: GREEN,
  deferred: GREEN,
  stayed: BLUE,
  narrowed: BLUE,
  moot: '#46525D',
  quashed: WAX,
  enforced: WAX,
  refused: WAX,
  exposed: WAX,
};

/** Our own drawings as SVG text: crests, stamps, seal, pouch. Colours are written out so that they also work as pictures. */

import { type Pattern, patternOf } from './patterns.ts';

type Role = 'government' | 'company' | 'court';

const SHAPE: Record<Role, { path: string; y: number; fill: string }> = {
  government: { path: 'M4 5Q20 1 36 5V20C36 30 28 35 20 39C12 35 4 30 4 20Z', y: 23.5, fill: '#0F5FAE' },
  company: { path: 'M3 9Q3 5 7 5H15L19 10H33Q37 10 37 14V32Q37 36 33 36H7Q3 36 3 32Z', y: 28.5, fill: '#B34200' },
  court: { path: 'M20 1L38 13V36Q38 37 37 37H3Q2 37 2 36V13Z', y: 29.5, fill: '#4A1440' },
};

const DRAWN: Record<Pattern, string> = {
  plain: '',
  stripe:
    '<pattern id="ID" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="7" fill="#fff" opacity=".42"/></pattern>',
  dots: '<pattern id="ID" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1.6" fill="#fff" opacity=".5"/></pattern>',
  bars: '<pattern id="ID" width="7" height="6" patternUnits="userSpaceOnUse"><rect width="7" height="2.4" fill="#fff" opacity=".42"/></pattern>',
  cross:
    '<pattern id="ID" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H7M0 0V7" fill="none" stroke="#fff" stroke-width="3.2" opacity=".42"/></pattern>',
};

export type CrestDrawing = { role: Role; letters: string; variant: number; neutral?: boolean };

/** A seat's crest: the shape tells the role, the pattern tells seats of one role apart. */
export function crestSvg({ role, letters, variant, neutral }: CrestDrawing): string {
  const { path, y, fill } = SHAPE[role];
  const pattern = neutral ? '' : DRAWN[patternOf(variant)];
  const id = `crest-${role}-${variant}`;
  const text = `<text x="20" y="${y}" text-anchor="middle" font-family="Public Sans Variable, Public Sans, sans-serif" font-weight="800" font-size="16.5" letter-spacing=".3" fill="${neutral ? fill : '#FFFDF6'}"${pattern ? ` stroke="${fill}" stroke-width="3.2" paint-order="stroke" stroke-linejoin="round"` : ''}>${letters}</text>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 44 44">' +
    (pattern ? `<defs>${pattern.replace('ID', id)}</defs>` : '') +
    `<path d="${path}" fill="none" stroke="#0B1A26" stroke-width="6" stroke-linejoin="round" opacity=".55"/>` +
    `<path d="${path}" fill="${neutral ? '#F8F2E4' : fill}" stroke="#F8F2E4" stroke-width="3.2" paint-order="stroke" stroke-linejoin="round"/>` +
    (neutral ? `<path d="${path}" fill="none" stroke="${fill}" stroke-width="2" stroke-dasharray="4 2.5"/>` : '') +
    (pattern ? `<path d="${path}" fill="url(#${id})"/>` : '') +
    `${text}</svg>`
  );
}

const BLOB =
  'M99.0 50.0L99.9 56.6L94.3 61.9L88.4 65.9L87.1 71.4L86.4 78.0L83.2 83.2L78.7 87.4L73.6 90.8L67.6 92.4L61.9 94.2L56.3 97.8L50.0 98.4L44.3 93.4L39.5 89.3L33.2 90.6L25.9 91.8L20.4 88.5L16.6 83.4L13.0 78.4L10.5 72.8L8.1 67.3L4.7 62.1L3.7 56.1L7.0 50.0L8.7 44.6L5.4 38.1L3.4 30.7L7.4 25.4L13.4 21.9L18.1 18.1L22.7 14.4L27.6 11.2L32.4 7.4L38.0 5.4L44.3 6.6L50.0 6.4L56.3 2.2L63.3 0.5L68.4 5.6L71.9 12.1L76.4 15.5L81.6 18.4L86.0 22.4L90.1 26.8L93.1 32.1L93.6 38.3L94.9 44.1Z';

const MARKS: Record<string, string> = {
  C: '<g fill="none" stroke="#4a0b10" stroke-width="9" stroke-linecap="round"><path d="M61 38A17 17 0 1 0 61 64"/></g><g fill="none" stroke="#F6D5CF" stroke-width="6.5" stroke-linecap="round"><path d="M61 37A17 17 0 1 0 61 63"/></g>',
  T: '<g fill="none" stroke="#f3c9c4" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"><path d="M35 38H65M50 38V66"/></g>',
};

/** A wax seal with a C (the game), a T (treaty) or a short text such as a number. */
export function sealSvg(mark: string): string {
  const inside =
    MARKS[mark] ??
    `<text x="50" y="64" text-anchor="middle" font-family="Besley Variable, Besley, serif" font-weight="800" font-size="42" fill="#F6D5CF">${mark}</text>`;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><radialGradient id="wax" cx="38%" cy="32%" r="75%"><stop offset="0" stop-color="#C4474A"/><stop offset=".45" stop-color="#992227"/><stop offset="1" stop-color="#611015"/></radialGradient></defs>' +
    `<path d="${BLOB}" fill="#3d080c" transform="translate(0 3)"/><path d="${BLOB}" fill="url(#wax)" stroke="#4a0b10" stroke-width="1.5"/>` +
    '<circle cx="50" cy="50" r="33" fill="none" stroke="#5b0f14" stroke-width="3.4"/><circle cx="50" cy="51.6" r="33" fill="none" stroke="#d9686a" stroke-width="1.2" opacity=".7"/>' +
    `${inside}</svg>`
  );
}

export type StampTone =
  | 'granted'
  | 'quashed'
  | 'stayed'
  | 'sealed'
  | 'enforced'
  | 'narrowed'
  | 'deferred'
  | 'moot'
  | 'refused'
  | 'exposed';

const INK =
  '<filter id="ink" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".22 .3" numOctaves="3" seed="7" result="n"/><feColorMatrix in="n" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -5 4.05" result="m"/><feComposite in="SourceGraphic" in2="m" operator="in" result="a"/><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="3" result="w"/><feDisplacementMap in="a" in2="w" scale="2.2"/></filter>';

const TILT: Record<StampTone, number> = {
  granted: 5,
  quashed: -5,
  stayed: 3,
  sealed: -3,
  enforced: 4,
  narrowed: -2,
  deferred: -5,
  moot: 3,
  refused: -4,
  exposed: 4,
};

/** Mean width of a capital on a stamp, with the space after it; the many wide ones of a word such as NARROWED count. */
const LETTER = 30;
/** Room at the start of the tones that draw a sign before the word. */
const SIGN: Partial<Record<StampTone, number>> = { granted: 32, stayed: 32 };

/** A rubber stamp: each tone has its own frame and colour, so that it is known without reading. */
export function stampSvg(word: string, tone: StampTone): string {
  const sign = SIGN[tone] ?? 0;
  const w = 40 + sign + word.length * LETTER;
  const text = (fill: string) =>
    `<text x="${(w + sign) / 2}" y="43" text-anchor="middle" font-family="Besley Variable, Besley, serif" font-weight="900" font-size="30" letter-spacing="2.5" fill="${fill}">${word}</text>`;
  const frame: Record<StampTone, string> = {
    granted: `<rect x="3" y="3" width="${w - 6}" height="58" fill="none" stroke="#1B5E3B" stroke-width="5"/><path d="M14 32l8 9 14-20" fill="none" stroke="#1B5E3B" stroke-width="6"/>${text('#1B5E3B')}`,
    quashed: `<rect x="3" y="3" width="${w - 6}" height="58" fill="none" stroke="#8F1D21" stroke-width="5"/><rect x="10" y="10" width="${w - 20}" height="44" fill="none" stroke="#8F1D21" stroke-width="1.6"/>${text('#8F1D21')}<path d="M-6 70L22 -6M${w - 22} 70L${w + 6} -6" stroke="#8F1D21" stroke-width="5"/>`,
    stayed: `<path d="M18 3H${w - 18}L${w - 3} 18V46L${w - 18} 61H18L3 46V18Z" fill="none" stroke="#174A7C" stroke-width="5"/><path d="M22 19V45M34 19V45" stroke="#174A7C" stroke-width="7"/>${text('#174A7C')}`,
    sealed: `<rect x="0" y="8" width="${w}" height="48" fill="#1B2733"/><path d="M0 2H${w}M0 62H${w}" stroke="#1B2733" stroke-width="3"/>${text('#F8F2E4')}`,
    enforced: `<rect x="2" y="2" width="${w - 4}" height="60" rx="5" fill="#8F1D21"/><rect x="8" y="8" width="${w - 16}" height="48" rx="2" fill="none" stroke="#F8F2E4" stroke-width="2"/>${text('#F8F2E4')}`,
    narrowed: `<path d="M24 4H4V60H24M${w - 24} 4H${w - 4}V60H${w - 24}" fill="none" stroke="#6B4A00" stroke-width="6"/>${text('#6B4A00')}<path d="M34 8H${w - 34}M34 56H${w - 34}" stroke="#6B4A00" stroke-width="2"/>`,
    deferred: `<rect x="3" y="3" width="${w - 6}" height="58" rx="29" fill="none" stroke="#1B5E3B" stroke-width="5"/><rect x="10" y="10" width="${w - 20}" height="44" rx="22" fill="none" stroke="#1B5E3B" stroke-width="1.6"/>${text('#1B5E3B')}`,
    moot: `<rect x="3" y="3" width="${w - 6}" height="58" fill="none" stroke="#4A5560" stroke-width="4" stroke-dasharray="12 7"/>${text('#4A5560')}`,
    refused: `<path d="M12 3H${w - 3}L${w - 12} 61H3Z" fill="none" stroke="#8F1D21" stroke-width="5"/>${text('#8F1D21')}`,
    exposed: `<rect x="3" y="3" width="${w - 6}" height="58" fill="none" stroke="#1B2733" stroke-width="4" stroke-dasharray="3 5"/>${text('#1B2733')}`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${w + 16} 80"><defs>${INK}</defs><g opacity=".92" transform="rotate(${TILT[tone]} ${w / 2} 32)"><g filter="url(#ink)">${frame[tone]}</g></g></svg>`;
}

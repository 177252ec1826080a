import type { Ruling, RulingRecord } from '../../../shared/model/index.ts';

/** Why a ruling went its way: text ids debrief.why.<code>. */
export type Why =
  | { code: 'inBand'; merits: number; band: Ruling }
  | { code: 'bold'; merits: number; band: Ruling; bold: number }
  /** The panel's lean carried the case over a band's line. */
  | { code: 'lean'; merits: number; lean: number; band: Ruling; without: Ruling };

/** The band that merits lie in, from the lower bounds of defer, narrow and enforce. */
export function bandAt(merits: number, [defer, narrow, enforce]: readonly [number, number, number]): Ruling {
  if (merits >= enforce) return 'enforce';
  if (merits >= narrow) return 'narrow';
  return merits >= defer ? 'defer' : 'quash';
}

/** Reads from a ruling's record what carried it. */
export function whyRuled(
  { merits, lean, band, bold }: Pick<RulingRecord, 'merits' | 'lean' | 'band' | 'bold'>,
  bands: readonly [number, number, number],
): Why {
  if (bold > 0) return { code: 'bold', merits, band, bold };
  const without = bandAt(merits - lean, bands);
  if (lean !== 0 && without !== band) return { code: 'lean', merits, lean, band, without };
  return { code: 'inBand', merits, band };
}

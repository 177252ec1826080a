import { expect, test } from 'vitest';
import { stampSvg } from './drawings.ts';

/** Broadest mean width of a capital on a stamp, with the space after it. */
const LETTER = 30;

function edgesOf(svg: string): { start: number; end: number; width: number } {
  const [, x, word] = /<text x="([\d.]+)"[^>]*>([^<]+)</.exec(svg) ?? [];
  const [, width] = /viewBox="-8 -8 ([\d.]+) /.exec(svg) ?? [];
  const half = ((word?.length ?? 0) * LETTER) / 2;
  return { start: Number(x) - half, end: Number(x) + half, width: Number(width) - 16 };
}

test.each(['OK', 'CHALLENGED', 'HANDED OVER IN PART'])('on a stamp with a sign, %s keeps clear of it', (word) => {
  // The tick reaches to 39, the two bars to 38.
  for (const tone of ['granted', 'stayed'] as const) {
    const { start, end, width } = edgesOf(stampSvg(word, tone));
    expect(start, tone).toBeGreaterThan(39);
    expect(end, tone).toBeLessThan(width - 6);
  }
});

test('a word of wide letters keeps clear of the brackets around it', () => {
  // NARROWED is 252 wide as the browser draws it; the brackets reach 7 inwards, and the ink bleeds.
  const { width } = edgesOf(stampSvg('NARROWED', 'narrowed'));
  expect((width - 252) / 2).toBeGreaterThan(10);
});

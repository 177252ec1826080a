import { type CrestDrawing, crestSvg, type StampTone, sealSvg, stampSvg } from './drawings.ts';
import './drawing.css';

function Drawing({
  svg,
  width,
  height,
  label,
  kind,
}: {
  svg: string;
  width: number | string;
  height: number | string;
  label?: string;
  kind: string;
}) {
  const words = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  return (
    <span
      {...words}
      class={`k-drawing ${kind}`}
      style={{ width, height }}
      // Our own drawings; the words in them are our texts and the scenario's letters.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

/** A seat's crest. Decoration unless it gets a `label`. */
export function Crest({ size = 40, label, ...drawing }: CrestDrawing & { size?: number; label?: string }) {
  return <Drawing svg={crestSvg(drawing)} width={size} height={size} label={label} kind="k-crest" />;
}

/** A wax seal with a mark: 'C' the game, 'T' a treaty, or a number. */
export function Seal({ mark = 'C', size = 32, label }: { mark?: string; size?: number; label?: string }) {
  return <Drawing svg={sealSvg(mark)} width={size} height={size} label={label} kind="k-seal" />;
}

/** A rubber stamp with a word; read aloud as that word. */
export function Stamp({ word, tone, height = 44 }: { word: string; tone: StampTone; height?: number }) {
  return <Drawing svg={stampSvg(word.toUpperCase(), tone)} width="auto" height={height} label={word} kind="k-stamp" />;
}

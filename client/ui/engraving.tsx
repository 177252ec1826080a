import { useEffect, useState } from 'preact/hooks';
import type { Mood } from './engravings/index.ts';
import './engraving.css';

/** Lets the page paint first: a picture may come a moment later. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 600 }) : setTimeout(work, 30);

/** A person's engraved face. Decoration unless it gets a `label`: who it is and how they feel stands beside it in words. */
export function Portrait({
  face,
  mood = 'calm',
  size = 56,
  label,
}: {
  face: string;
  mood?: Mood;
  size?: number;
  label?: string;
}) {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let isLate = false;
    // Where the kit would not load, the crest beside the picture says who it is.
    import('./engravings/index.ts').then(
      ({ faceSvg }) => whenIdle(() => isLate || setSvg(faceSvg(face, mood, size))),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [face, mood, size]);
  const words = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  return (
    <span
      {...words}
      class="k-portrait"
      style={{ width: size, height: size }}
      // Our own drawing.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

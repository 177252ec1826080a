/** A small wax seal inside a drawing, with a figure or letter on it. */
export function WaxMark({ size, word = '' }: { size: number; word?: string }) {
  return (
    <svg class="wax-mark" width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      <path class="wax-edge" d={EDGE} />
      <circle class="wax-face" cx={50} cy={50} r={32} />
      {word && (
        <text x={50} y={64} text-anchor="middle">
          {word}
        </text>
      )}
    </svg>
  );
}

/** A round blot with an uneven edge. */
const EDGE = `M${Array.from({ length: 24 }, (_, i) => {
  const angle = (i * Math.PI) / 12;
  const radius = [49, 43, 47, 42][i % 4];
  return `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(50 + radius * Math.sin(angle)).toFixed(1)}`;
}).join('L')}Z`;

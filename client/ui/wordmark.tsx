import { Seal } from './drawing.tsx';
import './wordmark.css';

/** The game's name with its seal. */
export function Wordmark({ name, size = 30 }: { name: string; size?: number }) {
  return (
    <span class="k-wordmark" style={{ fontSize: size * 0.82 }}>
      <Seal size={size} />
      <span class="k-wordmark-name">{name}</span>
    </span>
  );
}

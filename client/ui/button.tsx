import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import './button.css';
import { Icon } from './icon.tsx';
import { oneAtATime } from './one-at-a-time.ts';

export type ButtonProps = {
  /** wax commits, and nothing else does. */
  kind?: 'wax' | 'ink' | 'paper' | 'gold' | 'ghost';
  icon?: string;
  small?: boolean;
  wide?: boolean;
  /** Why it cannot be pressed now: shown instead of the label. The button stays in the tab order. */
  blocked?: string;
  busy?: boolean;
  pressed?: boolean;
  /** For a button that shows only an icon: its name, seen by who points at it. */
  label?: string;
  /** Marks the button that Ctrl+Enter presses. */
  seals?: boolean;
  /** Sends the form that it stands in, as Enter in one of its fields does. */
  submits?: boolean;
  /** Where it answers with a promise, the button rests until that is settled: pressed twice, it is done once. */
  onClick?(): unknown;
  children?: ComponentChildren;
};

/** A button. */
export function Button({
  kind = 'paper',
  icon,
  small,
  wide,
  blocked,
  busy,
  pressed,
  label,
  seals,
  submits,
  onClick,
  children,
}: ButtonProps) {
  const [waits, setWaits] = useState(false);
  const guard = useMemo(() => oneAtATime(setWaits), []);
  const off = blocked !== undefined || busy === true || waits;
  return (
    <button
      type={submits && !off ? 'submit' : 'button'}
      class={`k-button k-button-${kind}${small ? ' k-small' : ''}${wide ? ' k-wide' : ''}${blocked !== undefined ? ' k-blocked' : ''}${label ? ' k-only-icon' : ''}`}
      aria-disabled={off ? 'true' : undefined}
      aria-pressed={pressed}
      title={label}
      data-seal={seals ? '' : undefined}
      onClick={() => off || (onClick && guard.run(onClick))}
    >
      {icon && <Icon name={icon} size={small ? 16 : 20} />}
      {blocked ?? children}
    </button>
  );
}

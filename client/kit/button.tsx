import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon } from './icon.tsx';

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
  /** For a button that shows only an icon. */
  label?: string;
  /** Marks the button that Ctrl+Enter presses. */
  seals?: boolean;
  onClick(): void;
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
  onClick,
  children,
}: ButtonProps) {
  const off = blocked !== undefined || busy === true;
  return (
    <button
      type="button"
      class={`k-button k-button-${kind}${small ? ' k-small' : ''}${wide ? ' k-wide' : ''}${blocked !== undefined ? ' k-blocked' : ''}${label ? ' k-only-icon' : ''}`}
      aria-disabled={off ? 'true' : undefined}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      data-seal={seals ? '' : undefined}
      onClick={() => off || onClick()}
    >
      {icon && <Icon name={icon} size={small ? 16 : 20} />}
      {blocked ?? children}
    </button>
  );
}

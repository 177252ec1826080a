import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './peek-card.css';

/** Something that neighbours should not read: shown while it is held down, or held open by keyboard. `always` keeps it open. */
export function PeekCard({
  title,
  hint,
  always,
  children,
}: {
  title: string;
  hint: string;
  always?: boolean;
  children: ComponentChildren;
}) {
  const [held, setHeld] = useState(false);
  const open = always || held;
  const hold = (down: boolean) => () => setHeld(down);
  return (
    <button
      type="button"
      class={`k-peek${open ? ' k-open' : ''}`}
      aria-expanded={open}
      onPointerDown={hold(true)}
      onPointerUp={hold(false)}
      onPointerLeave={hold(false)}
      onPointerCancel={hold(false)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) setHeld((was) => !was);
      }}
      onBlur={hold(false)}
    >
      <Icon name={open ? 'lock-open' : 'lock-key'} size={18} />
      {open ? (
        <span class="k-peek-inside">{children}</span>
      ) : (
        <>
          <b>{title}</b>
          <span class="k-peek-hint">{hint}</span>
        </>
      )}
    </button>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './peek-card.css';

/** Something that neighbours should not read: shown while it is held down, or held open by keyboard. `always` lays it open for good. */
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
  if (always) {
    return (
      <div class="k-peek k-open">
        <Icon name="lock-open" size={18} />
        <span class="k-peek-inside">{children}</span>
      </div>
    );
  }
  const hold = (down: boolean) => () => setHeld(down);
  return (
    <button
      type="button"
      class={`k-peek${held ? ' k-open' : ''}`}
      aria-expanded={held}
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
      <Icon name={held ? 'lock-open' : 'lock-key'} size={18} />
      {held ? (
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

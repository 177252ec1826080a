import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './glossary-term.css';

/** A word with its note: on hover, on focus and on tap; Esc closes it. */
export function GlossaryTerm({ title, note, children }: { title: string; note: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const term = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useEffect(() => {
    if (!open || !term.current) return;
    const box = term.current.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - 308));
    setPlace({ left, top: box.bottom + 150 > innerHeight ? Math.max(8, box.top - 8 - 130) : box.bottom + 6 });
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [open]);
  return (
    <span class="k-term" ref={term}>
      <button
        type="button"
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {children}
      </button>
      {open && (
        <span class="k-term-note" id={id} role="tooltip" style={place}>
          <b>{title}</b> {note}
        </span>
      )}
    </span>
  );
}

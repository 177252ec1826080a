import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './glossary-term.css';

const EDGE = 8;

/** A word with its note: on hover, on focus and on tap; Esc or a press elsewhere closes it. */
export function GlossaryTerm({ note, children }: { note: ComponentChildren; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const term = useRef<HTMLSpanElement>(null);
  const sheet = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const [word, paper] = [term.current, sheet.current];
    if (!open || !word || !paper) return;
    paper.showPopover();
    layBeside(paper, word);
    // A note that is loaded only now takes its room later.
    const grown = new ResizeObserver(() => layBeside(paper, word));
    grown.observe(paper);
    return () => grown.disconnect();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const shut = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !term.current?.contains(event.target as Node))
        setOpen(false);
    };
    addEventListener('keydown', shut);
    addEventListener('pointerdown', shut);
    return () => {
      removeEventListener('keydown', shut);
      removeEventListener('pointerdown', shut);
    };
  }, [open]);
  return (
    <span class="k-term" ref={term}>
      <button
        type="button"
        // A finger hovers over nothing: some browsers say that it has left again as soon as it has tapped.
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setOpen(false)}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {children}
      </button>
      {open && (
        <span class="k-term-note" id={id} role="tooltip" ref={sheet} popover="manual">
          {note}
        </span>
      )}
    </span>
  );
}

/** Lays the note, which is in the top layer so that no panel cuts it, below its word or above where there is no room. */
function layBeside(note: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const above = at.bottom + EDGE + height > innerHeight;
  note.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
  note.style.top = `${above ? Math.max(EDGE, at.top - height - 6) : at.bottom + 6}px`;
}

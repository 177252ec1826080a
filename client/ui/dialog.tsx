import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import './dialog.css';

/** What of the page under a dialog must be seen and heard in it: else it lies behind, where a screen reader does not reach. */
export const shownInDialogs = signal<ComponentChildren>();

/** A sheet of paper over the page. The browser's own dialog keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  shape,
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  /** 'side' comes from the right edge instead of the middle; 'wide' lies open like a folder. */
  shape?: 'side' | 'wide';
  onClose(): void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`k-dialog${shape ? ` k-dialog-${shape}` : ''}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="k-dialog-paper">
        <header class="k-dialog-head">
          <h2>{title}</h2>
          <Button kind="ghost" icon="x" label={closeLabel} onClick={onClose} />
        </header>
        {shownInDialogs.value}
        <div class="k-dialog-body">{children}</div>
      </div>
    </dialog>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Table } from '../../state/table-store.ts';
import { isTyping } from './use-keys.ts';

/** Moves the focus to the title of the folder when a new phase begins and its Outcome has been read, unless someone is typing or reads a dialog. */
export function usePhaseFocus(table: Table): void {
  const { round, phase } = table.view.value;
  const reading = table.reading.value !== 'nothing';
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (reading) return;
    const frame = requestAnimationFrame(() => {
      if (isTyping() || document.querySelector('dialog[open]')) return;
      const title = document.querySelector<HTMLElement>('#desk [data-title], #desk h1, #desk h2');
      if (!title) return;
      if (!title.hasAttribute('tabindex')) title.tabIndex = -1;
      title.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [round, phase, reading]);
}

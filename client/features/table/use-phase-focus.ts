import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Table } from '../../state/table-store.ts';
import { isTyping } from './use-keys.ts';

/** Moves the focus to the title of the folder when a new phase begins and its Outcome has been read, unless someone is typing or reads a dialog: as it is drawn, so that no key lands elsewhere. */
export function usePhaseFocus(table: Table): void {
  const { round, phase } = table.view.value;
  const reading = table.reading.value !== 'nothing';
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (reading || isTyping() || document.querySelector('dialog[open]')) return;
    document.getElementById('desk-title')?.focus({ preventScroll: true });
  }, [round, phase, reading]);
}

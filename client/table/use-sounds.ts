import { useEffect, useRef } from 'preact/hooks';
import { playSound } from '../sound/index.ts';
import type { Table } from '../state/table-store.ts';

/** A bell for a new phase, a crackle for each seal, paper for a page that is turned. */
export function useSounds(table: Table): void {
  const { round, phase, own } = table.view.value;
  const sealed = (own?.orders.length ?? 0) + (own?.answers.length ?? 0);
  const before = useRef({ moment: `${round}.${phase}`, sealed, open: table.open.value });
  useEffect(() => {
    const now = { moment: `${round}.${phase}`, sealed, open: table.open.value };
    if (now.moment !== before.current.moment) playSound('bell');
    else if (now.sealed > before.current.sealed) playSound('wax');
    else if (now.open !== before.current.open) playSound('paper');
    before.current = now;
  }, [round, phase, sealed, table.open.value]);
}

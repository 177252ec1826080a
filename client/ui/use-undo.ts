import { useEffect, useRef, useState } from 'preact/hooks';

const UNDO_MS = 5000;

/** Holds an act back for five seconds, in which it can be taken back. It is done at once when what offers it goes away. */
export function useUndo(act: () => void): { waits: boolean; begin(): void; undo(): void } {
  const [waits, setWaits] = useState(false);
  const held = useRef<() => void>();
  const settle = () => {
    held.current?.();
    held.current = undefined;
    setWaits(false);
  };
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(settle, UNDO_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  useEffect(() => () => held.current?.(), []);
  return {
    waits,
    begin() {
      held.current = act;
      setWaits(true);
    },
    undo() {
      held.current = undefined;
      setWaits(false);
    },
  };
}

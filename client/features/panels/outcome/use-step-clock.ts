import { useEffect, useRef, useState } from 'preact/hooks';

/** How many of the marks (ms from the start of the step, rising) have passed. While it is held, time stands still. */
export function useStepClock(step: number, marks: readonly number[], held: boolean): number {
  const [passed, setPassed] = useState({ step, count: 0 });
  const spent = useRef({ step, ms: 0 });
  if (spent.current.step !== step) spent.current = { step, ms: 0 };
  const count = passed.step === step ? passed.count : 0;
  useEffect(() => {
    if (held || count >= marks.length) return;
    const began = performance.now();
    const timer = setTimeout(() => setPassed({ step, count: count + 1 }), Math.max(0, marks[count] - spent.current.ms));
    return () => {
      clearTimeout(timer);
      if (spent.current.step === step) spent.current.ms += performance.now() - began;
    };
  }, [step, count, held]);
  return count;
}

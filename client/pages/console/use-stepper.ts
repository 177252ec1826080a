import { useEffect, useRef } from 'preact/hooks';

/** Goes from step to step of what the projector shows. A second press in a hurry counts from the step that was asked for, so that none is sent twice. */
export function useStepper(at: number, ask: (step: number) => Promise<boolean>) {
  const asked = useRef<number | undefined>(undefined);
  const flying = useRef(0);
  useEffect(() => {
    if (flying.current === 0 || at === asked.current) asked.current = undefined;
  }, [at]);
  const from = () => asked.current ?? at;
  return {
    /** The step that the projector shows, or will show. */
    from,
    to(step: number) {
      if (step === from()) return;
      asked.current = step;
      flying.current++;
      void ask(step).then((ok) => {
        flying.current--;
        if (!ok) asked.current = undefined;
      });
    },
  };
}

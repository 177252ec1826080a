import { useEffect, useState } from 'preact/hooks';

const STEP_MS = 1800;

/** Walks from the start to the last round on request, a step at a time. */
export function useReplay(last: number, first: number) {
  const [round, setRound] = useState(first);
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      setRound(round + 1);
      if (round + 1 >= last) setPlaying(false);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, round, last]);

  return {
    round,
    playing,
    choose(wanted: number) {
      setPlaying(false);
      setRound(Math.max(0, Math.min(last, wanted)));
    },
    toggle() {
      if (!playing && round >= last) setRound(0);
      setPlaying(!playing);
    },
  };
}

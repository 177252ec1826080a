import { useEffect, useState } from 'preact/hooks';
import type { ProjectorView, WorldId } from '../../shared/lesson/index.ts';

/** How long each world stays on the wall when the host chose none. */
const TURN_MS = 24_000;

/** The world on the wall: the host's choice, else one after the other. */
export function useWorldShown({ lesson, worlds }: ProjectorView): WorldId | undefined {
  const [turn, setTurn] = useState(0);
  const open = worlds.filter(({ left }) => !left).map(({ id }) => id);
  const fixed = worlds[lesson.projected] !== undefined;
  const round = open.length > 1 && !fixed;
  useEffect(() => {
    if (!round) return;
    const timer = setInterval(() => setTurn((before) => before + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [round]);
  return fixed ? lesson.projected : open[turn % Math.max(1, open.length)];
}

import { useEffect, useRef } from 'preact/hooks';
import { useLesson } from '../../state/lesson.ts';
import type { Table } from '../../state/table-store.ts';
import { inLesson, playAmbience, playSound, soundWanted } from '../sound/index.ts';

/** A bell for a new phase and a gavel for the Bench, paper for a page that is turned, a pen for what is said; the room round them all. */
export function useSounds(table: Table): void {
  const { round, phase, comity, talk, viewer } = table.view.value;
  const said = talk.filter(({ by }) => by === viewer).length;
  const before = useRef({ moment: `${round}.${phase}`, said, open: table.open.value });
  const isClass = useLesson() !== undefined;
  const wanted = soundWanted.value;
  useEffect(() => {
    const now = { moment: `${round}.${phase}`, said, open: table.open.value };
    if (now.moment !== before.current.moment) playSound(phase === 'bench' ? 'gavel' : 'bell');
    else if (now.said > before.current.said) playSound('pen');
    else if (now.open !== before.current.open) playSound('paper');
    before.current = now;
  }, [round, phase, said, table.open.value]);
  useEffect(() => {
    inLesson.value = isClass;
  }, [isClass]);
  useEffect(() => {
    const tune = () => playAmbience(phase === 'over' ? undefined : comity);
    tune();
    document.addEventListener('visibilitychange', tune);
    return () => document.removeEventListener('visibilitychange', tune);
  }, [comity, phase, wanted]);
  useEffect(() => () => playAmbience(undefined), []);
}

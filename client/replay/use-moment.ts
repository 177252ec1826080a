import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldId } from '../../shared/lesson/index.ts';
import type { Viewer } from '../../shared/model/index.ts';
import { lessonReplay, type Replay } from '../net/index.ts';

/** A past moment through somebody's eyes. While the next one is under way the last one stays. */
export function useMoment(lesson: string, key: string, world: WorldId, viewer: Viewer, moment: number) {
  const known = useRef(new Map<string, Replay>());
  const [shown, setShown] = useState<Replay>();
  const [failed, setFailed] = useState(false);
  const id = `${world} ${viewer} ${moment}`;
  useEffect(() => {
    let gone = false;
    const show = (replay: Replay) => {
      known.current.set(id, replay);
      if (gone) return;
      setFailed(false);
      setShown(replay);
    };
    const before = known.current.get(id);
    if (before) show(before);
    else
      lessonReplay(lesson, key, { world, viewer, moment })
        .then(show)
        .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [id, lesson, key]);
  return { shown, failed };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldId } from '../../shared/lesson/index.ts';
import type { Viewer } from '../../shared/model/index.ts';
import type { Replay } from '../net/index.ts';

export type AskedMoment = { world: WorldId; viewer: Viewer; moment: number };
/** Asks the server for a past moment. */
export type AskReplay = (of: AskedMoment) => Promise<Replay>;

/** A past moment through somebody's eyes. While the next one is under way the last one stays. `ask` is the same at each call. */
export function useMoment(ask: AskReplay, { world, viewer, moment }: AskedMoment) {
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
      ask({ world, viewer, moment })
        .then(show)
        .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [id, ask]);
  return { shown, failed };
}

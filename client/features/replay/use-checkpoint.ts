import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldId } from '../../../shared/lesson/index.ts';
import type { Viewer } from '../../../shared/model/index.ts';
import type { Replay } from '../../net/index.ts';

export type AskedCheckpoint = { world: WorldId; viewer: Viewer; checkpoint: number };
/** Asks the server for a past checkpoint. */
export type AskReplay = (of: AskedCheckpoint) => Promise<Replay>;

/** A past checkpoint through somebody's eyes. While the next one is under way the last one stays. `ask` is the same at each call. */
export function useCheckpoint(ask: AskReplay, { world, viewer, checkpoint }: AskedCheckpoint) {
  const known = useRef(new Map<string, Replay>());
  const [shown, setShown] = useState<Replay>();
  const [failed, setFailed] = useState(false);
  const id = `${world} ${viewer} ${checkpoint}`;
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
      ask({ world, viewer, checkpoint })
        .then(show)
        .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [id, ask]);
  return { shown, failed };
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LessonDebrief, planOf } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { lessonDebrief } from '../../net/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { type Slide, slidesOf } from './slides.ts';
import { type ToldWorld, toldWorlds } from './worlds.ts';

export type Told = { debrief: LessonDebrief; worlds: ToldWorld[]; slides: Slide[] };

/** Fetches the debrief of a lesson once it is `open`, and puts its slides together. */
export function useLessonDebrief(lesson: string, key: string, open: boolean) {
  const [debrief, setDebrief] = useState<LessonDebrief>();
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!open) return setDebrief(undefined);
    let gone = false;
    setProblem(undefined);
    lessonDebrief(lesson, key)
      .then((all) => !gone && setDebrief(all))
      .catch((error: Error) => !gone && setProblem(error.message || t('classDebrief.failed')));
    return () => {
      gone = true;
    };
  }, [lesson, key, open, attempt]);
  const scenario = debrief?.worlds[0]?.debrief.view.scenario;
  const named = useScenario(scenario) || (debrief !== undefined && scenario === undefined);
  const told = useMemo((): Told | undefined => {
    if (!debrief || !named) return undefined;
    const worlds = toldWorlds(debrief);
    return { debrief, worlds, slides: slidesOf(worlds, planOf(debrief.plan)) };
  }, [debrief, named]);
  return { told, problem, retry: () => setAttempt(attempt + 1) };
}

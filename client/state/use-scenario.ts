import { useEffect, useState } from 'preact/hooks';
import type { ScenarioTitle } from '../../shared/model/index.ts';
import { loaded } from '../app/loaded.ts';
import { keepScenario, language, showScenario } from '../i18n/index.ts';
import { scenarioContent, scenarioTitles } from '../net/index.ts';
import { pageFailed } from './page-failed.ts';

/** True once the names and texts of this scenario are there, and are those that `t` finds. A page asks before it shows any. */
export function useScenario(id: string | undefined): boolean {
  const [, setFetched] = useState<string>();
  useEffect(() => {
    if (id === undefined || showScenario(id)) return;
    const asked = language.peek();
    return ask(
      () => scenarioContent(id, asked),
      (content) => {
        keepScenario(content, asked);
        setFetched(id);
      },
    );
  }, [id]);
  return id !== undefined && showScenario(id);
}

/** The scenarios to choose from; undefined until they are there. */
export function useScenarioTitles(): ScenarioTitle[] | undefined {
  const [titles, setTitles] = useState<ScenarioTitle[]>();
  useEffect(() => ask(() => scenarioTitles(language.peek()), setTitles), []);
  return titles;
}

function ask<T>(load: () => Promise<T>, take: (answer: T) => void): () => void {
  let left = false;
  loaded(load).then(
    (answer) => left || take(answer),
    () => {
      if (!left) pageFailed.value = true;
    },
  );
  return () => {
    left = true;
  };
}

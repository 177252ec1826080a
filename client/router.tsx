import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LoadFailed } from './load-failed.tsx';
import { loaded } from './loaded.ts';
import { path, visit } from './navigate.ts';
import { reloadOnce } from './net/reload-once.ts';
import { scenarioFailed } from './state/scenario-failed.ts';

type Page = ComponentType<{ match: string }>;

/** Each page is a chunk of its own: the first one must not wait for the others. */
const PAGES: [RegExp, () => Promise<{ default: Page }>][] = [
  [/^\/play\/([\w-]+)$/, () => import('./table/index.tsx')],
  [/^\/debrief\/([\w-]+)$/, () => import('./debrief/index.tsx')],
  [/^\/replay\/([\w-]+)$/, () => import('./replay/match-page.tsx')],
  [/^\/host$/, () => import('./host/index.tsx')],
  [/^\/host\/([\w-]+)$/, () => import('./console/index.tsx')],
  [/^\/wall\/([\w-]+)$/, () => import('./projector/index.tsx')],
  [/^\/join$/, () => import('./join/index.tsx')],
  [/^\/j\/([\w-]*)$/, () => import('./join/index.tsx')],
  [/^\/class\/([\w-]+)$/, () => import('./lesson/index.tsx')],
  [/^\/class\/([\w-]+)\/debrief$/, () => import('./histories/index.tsx')],
  [/^\/report\/([\w-]+)$/, () => import('./report/index.tsx')],
  [/^\/portfolio\/([\w-]+)$/, () => import('./portfolio/index.tsx')],
  [/^\/shelf$/, () => import('./shelf/index.tsx')],
  [/^\/check$/, () => import('./check/index.tsx')],
  [/^\/privacy$/, () => import('./privacy/index.tsx')],
  [/^\/cards\/([\w-]+)$/, () => import('./cards/index.tsx')],
  [/^\/press\/([\w-]+)$/, () => import('./press/index.tsx')],
  [/^\/pack\/([\w-]+)$/, () => import('./pack/index.tsx')],
  [/^/, () => import('./start/index.tsx')],
];

/** Shows the page that the address names; where a part of it would not load, a sentence and a way to try again. */
export function Router() {
  const [shown, setShown] = useState<{ Page: Page; match: string; at: string }>();
  const at = `${path.value}#${visit.value}`;
  useEffect(() => {
    let late = false;
    for (const [pattern, load] of PAGES) {
      const match = pattern.exec(path.peek());
      if (!match) continue;
      loaded(load).then(
        ({ default: Page }) => late || setShown({ Page, match: match[1] ?? '', at }),
        () => late || reloadOnce() || setShown({ Page: LoadFailed, match: '', at }),
      );
      break;
    }
    return () => {
      late = true;
    };
  }, [at]);
  if (scenarioFailed.value) return <LoadFailed />;
  return shown ? <shown.Page key={shown.at} match={shown.match} /> : null;
}

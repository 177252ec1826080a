import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LoadFailed } from './load-failed.tsx';
import { loaded } from './loaded.ts';
import { path, visit } from './navigate.ts';
import { reloadOnce } from './net/reload-once.ts';
import { scenarioFailed } from './state/scenario-failed.ts';
import { language } from './text/language.ts';
import { loadTexts } from './text/load-texts.ts';
import { addTexts } from './text/t.ts';

type Page = ComponentType<{ match: string }>;

/** Each page is a chunk of its own, and so are its texts (tools/vite/page-texts.ts reads this list): the first page must not wait for the others. */
const PAGES: [name: string, address: RegExp, load: () => Promise<{ default: Page }>][] = [
  ['table', /^\/play\/([\w-]+)$/, () => import('./table/index.tsx')],
  ['debrief', /^\/debrief\/([\w-]+)$/, () => import('./debrief/index.tsx')],
  ['replay', /^\/replay\/([\w-]+)$/, () => import('./replay/match-page.tsx')],
  ['host', /^\/host$/, () => import('./host/index.tsx')],
  ['console', /^\/host\/([\w-]+)$/, () => import('./console/index.tsx')],
  ['projector', /^\/wall\/([\w-]+)$/, () => import('./projector/index.tsx')],
  ['join', /^\/join$/, () => import('./join/index.tsx')],
  ['join', /^\/j\/([\w-]*)$/, () => import('./join/index.tsx')],
  ['lesson', /^\/class\/([\w-]+)$/, () => import('./lesson/index.tsx')],
  ['story', /^\/class\/([\w-]+)\/story$/, () => import('./story/index.tsx')],
  ['histories', /^\/class\/([\w-]+)\/debrief$/, () => import('./histories/index.tsx')],
  ['report', /^\/report\/([\w-]+)$/, () => import('./report/index.tsx')],
  ['portfolio', /^\/portfolio\/([\w-]+)$/, () => import('./portfolio/index.tsx')],
  ['shelf', /^\/shelf$/, () => import('./shelf/index.tsx')],
  ['check', /^\/check$/, () => import('./check/index.tsx')],
  ['privacy', /^\/privacy$/, () => import('./privacy/index.tsx')],
  ['cards', /^\/cards\/([\w-]+)$/, () => import('./cards/index.tsx')],
  ['press', /^\/press\/([\w-]+)$/, () => import('./press/index.tsx')],
  ['pack', /^\/pack\/([\w-]+)$/, () => import('./pack/index.tsx')],
  ['start', /^/, () => import('./start/index.tsx')],
];

/** Shows the page that the address names; where a part of it would not load, a sentence and a way to try again. */
export function Router() {
  const [shown, setShown] = useState<{ Page: Page; match: string; at: string }>();
  const at = `${path.value}#${visit.value}#${language.value}`;
  useEffect(() => {
    let late = false;
    const reading = language.peek();
    for (const [name, address, load] of PAGES) {
      const match = address.exec(path.peek());
      if (!match) continue;
      Promise.all([loaded(load), loaded(() => loadTexts(name, reading))]).then(
        ([{ default: Page }, texts]) => {
          if (late) return;
          addTexts(texts, reading);
          setShown({ Page, match: match[1] ?? '', at });
        },
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

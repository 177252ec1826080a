import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { language } from '../i18n/language.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { addTexts } from '../i18n/t.ts';
import { reloadOnce } from '../net/reload-once.ts';
import { pageFailed } from '../state/page-failed.ts';
import { LoadFailed } from './load-failed.tsx';
import { loadIcons } from './load-icons.ts';
import { loaded } from './loaded.ts';
import { path, visit } from './navigate.ts';

type Page = ComponentType<{ match: string }>;

/** Each page is a chunk of its own, and so are its texts and icons (tools/vite/page-texts.ts reads this list): the first page must not wait for the others. */
const PAGES: [name: string, address: RegExp, load: () => Promise<{ default: Page }>][] = [
  ['table', /^\/play\/([\w-]+)$/, () => import('../pages/table/index.tsx')],
  ['debrief', /^\/debrief\/([\w-]+)$/, () => import('../pages/debrief/index.tsx')],
  ['replay', /^\/replay\/([\w-]+)$/, () => import('../pages/replay/index.tsx')],
  ['host', /^\/host$/, () => import('../pages/host/index.tsx')],
  ['console', /^\/host\/([\w-]+)$/, () => import('../pages/console/index.tsx')],
  ['projector', /^\/wall\/([\w-]+)$/, () => import('../pages/projector/index.tsx')],
  ['join', /^\/join$/, () => import('../pages/join/index.tsx')],
  ['join', /^\/j\/([\w-]*)$/, () => import('../pages/join/index.tsx')],
  ['lesson', /^\/class\/([\w-]+)$/, () => import('../pages/lesson/index.tsx')],
  ['story', /^\/class\/([\w-]+)\/story$/, () => import('../pages/story/index.tsx')],
  ['class-debrief', /^\/class\/([\w-]+)\/debrief$/, () => import('../pages/class-debrief/index.tsx')],
  ['report', /^\/report\/([\w-]+)$/, () => import('../pages/report/index.tsx')],
  ['portfolio', /^\/portfolio\/([\w-]+)$/, () => import('../pages/portfolio/index.tsx')],
  ['shelf', /^\/shelf$/, () => import('../pages/shelf/index.tsx')],
  ['lti', /^\/lti$/, () => import('../pages/lti/index.tsx')],
  ['check', /^\/check$/, () => import('../pages/check/index.tsx')],
  ['privacy', /^\/privacy$/, () => import('../pages/privacy/index.tsx')],
  ['cards', /^\/cards\/([\w-]+)$/, () => import('../pages/cards/index.tsx')],
  ['press', /^\/press\/([\w-]+)$/, () => import('../pages/press/index.tsx')],
  ['pack', /^\/pack\/([\w-]+)$/, () => import('../pages/pack/index.tsx')],
  ['start', /^/, () => import('../pages/start/index.tsx')],
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
      Promise.all([loaded(load), loaded(() => loadTexts(name, reading)), loaded(() => loadIcons(name))]).then(
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
  if (pageFailed.value) return <LoadFailed />;
  return shown ? <shown.Page key={shown.at} match={shown.match} /> : null;
}

import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Where the page is: the path of its address. */
export const path = signal(location.pathname);

/** Goes to another page without loading the site anew. */
export function go(to: string): void {
  history.pushState(null, '', to);
  path.value = to;
  scrollTo(0, 0);
}

addEventListener('popstate', () => {
  path.value = location.pathname;
});

type Page = ComponentType<{ match: string }>;

/** Each page is a chunk of its own: the first one must not wait for the others. */
const PAGES: [RegExp, () => Promise<{ default: Page }>][] = [
  [/^\/play\/([\w-]+)$/, () => import('./table/index.tsx')],
  [/^\/debrief\/([\w-]+)$/, () => import('./debrief/index.tsx')],
  [/^/, () => import('./start/index.tsx')],
];

/** Shows the page that the address names. */
export function Router() {
  const [shown, setShown] = useState<{ Page: Page; match: string; at: string }>();
  const at = path.value;
  useEffect(() => {
    let late = false;
    for (const [pattern, load] of PAGES) {
      const match = pattern.exec(at);
      if (!match) continue;
      void load().then(({ default: Page }) => late || setShown({ Page, match: match[1] ?? '', at }));
      break;
    }
    return () => {
      late = true;
    };
  }, [at]);
  return shown ? <shown.Page key={shown.at} match={shown.match} /> : null;
}

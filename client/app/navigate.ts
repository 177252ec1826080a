import { signal } from '@preact/signals';
import { at, BASE } from './base.ts';

/** Where the page is: the path of its address, below the base. */
export const path = signal(here());

/** Counts the visits that a link with a key began while its page was open already: only what follows the # changes then. */
export const visit = signal(0);

/** Goes to another page without loading the site anew. */
export function go(to: string): void {
  history.pushState(null, '', at(to));
  path.value = here();
  scrollTo(0, 0);
}

addEventListener('hashchange', () => {
  if (/[#&]key=/.test(location.hash)) visit.value++;
});
addEventListener('popstate', () => {
  path.value = here();
});

function here(): string {
  return location.pathname.slice(BASE.length) || '/';
}

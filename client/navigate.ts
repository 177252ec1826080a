import { signal } from '@preact/signals';

/** Where the page is: the path of its address. */
export const path = signal(location.pathname);

/** Counts the visits that a link with a key began while its page was open already: only what follows the # changes then. */
export const visit = signal(0);

/** Goes to another page without loading the site anew. */
export function go(to: string): void {
  history.pushState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

addEventListener('hashchange', () => {
  if (/[#&]key=/.test(location.hash)) visit.value++;
});
addEventListener('popstate', () => {
  path.value = location.pathname;
});

import { signal } from '@preact/signals';

/** Where the page is: the path of its address. */
export const path = signal(location.pathname);

/** Goes to another page without loading the site anew. */
export function go(to: string): void {
  history.pushState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

addEventListener('popstate', () => {
  path.value = location.pathname;
});

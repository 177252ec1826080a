import type { Plugin } from 'vite';

/** The page is served at every address of ours, so it names its files from the top; the server puts a base path before them. */
export function pageAtTop(): Plugin {
  return {
    name: 'comity:page-at-top',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll('="./assets/', '="/assets/') },
  };
}

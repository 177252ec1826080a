import type { Plugin } from 'vite';

type Media = Readonly<Record<string, string>>;

const ASKED = /@media \((--[\w-]+)\)(?= \{)/g;

/** A style sheet with the query in the place of each name of one. */
export function withQueries(css: string, media: Media): string {
  const written = css.replaceAll(ASKED, (whole, name: string) => (media[name] ? `@media ${media[name]}` : whole));
  const left = /@media [^{]*--[\w-]+/.exec(written);
  if (left) throw new Error(`${left[0]}: a query's name stands alone, and is one of ${Object.keys(media).join(', ')}`);
  return written;
}

/** Lets style sheets ask by name (`@media (--phone)`) for what several of them ask. */
export function customMedia(media: Media): Plugin {
  return {
    name: 'comity:custom-media',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css($|\?)/ },
      handler: (css) => ({ code: withQueries(css, media), map: null }),
    },
  };
}

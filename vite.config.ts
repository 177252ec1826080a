import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { LARGE_WINDOW, PHONE } from './client/ui/media.ts';
import { bundleGuard } from './tools/vite/bundle-guard.ts';
import { customMedia } from './tools/vite/custom-media.ts';
import { pageAtTop } from './tools/vite/page-at-top.ts';
import { pageTexts } from './tools/vite/page-texts.ts';
import { precompress } from './tools/vite/precompress.ts';
import { smallPhaser } from './tools/vite/small-phaser.ts';
import { smallSdk } from './tools/vite/small-sdk.ts';
import { writePageSizes } from './tools/vite/write-page-sizes.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./client'),
  publicDir: false,
  // Files find each other wherever the pages stand; where that is, the page itself is told (client/app/base.ts).
  base: './',
  cacheDir: here('./node_modules/.vite'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [here('.')] } },
  build: {
    outDir: here('./dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // The few browsers that cannot preload modules load them when they are imported.
    modulePreload: { polyfill: false },
    // Phaser alone is 0.8 MB; bundle-guard watches what matters, that no page waits for it.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // A page that takes one name from an index must not load all that the index offers.
      treeshake: {
        moduleSideEffects: [{ test: /\/(client\/(i18n|net|ui)|shared)\/[^?]+\.tsx?$/, sideEffects: false }],
      },
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules\/phaser\// }] } },
    },
  },
  plugins: [
    customMedia({ '--large-window': LARGE_WINDOW, '--phone': PHONE }),
    smallPhaser(),
    smallSdk(),
    pageTexts(),
    pageAtTop(),
    bundleGuard(),
    precompress(),
    writePageSizes(),
  ],
});

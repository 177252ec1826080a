import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { textsIn, textsOfPage } from '../texts/page-texts.ts';

const NAME = 'virtual:page-texts';
const TEXTS = fileURLToPath(new URL('../../assets/text/en', import.meta.url));
const T = fileURLToPath(new URL('../../client/text/t.ts', import.meta.url));

/** `import 'virtual:page-texts'` at the head of a page brings the texts that this page can show, and no others. */
export function pageTexts(): Plugin {
  return {
    name: 'comity:page-texts',
    resolveId(source, importer) {
      return source === NAME && importer ? `\0${NAME}:${importer.replace(/\?.*$/, '')}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${NAME}:`)) return undefined;
      const { texts, modules } = textsOfPage(id.slice(NAME.length + 2), textsIn(TEXTS));
      for (const file of [...modules, TEXTS]) this.addWatchFile(file);
      return `import { addTexts } from ${JSON.stringify(T)};\naddTexts(${JSON.stringify(texts)});`;
    },
  };
}

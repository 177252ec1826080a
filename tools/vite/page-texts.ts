import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { catalogueOf } from '../texts/catalogue.ts';
import { allLanguages, languagesIn, textsIn } from '../texts/languages.ts';
import { iconFile, iconsOfPage } from '../texts/page-icons.ts';
import { idsOfPage } from '../texts/page-texts.ts';

const NAME = 'virtual:languages';
const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const TEXTS = path('assets/text');
const ROUTER = path('client/app/router.tsx');
/** A page in the router's list: its name, and where it begins. */
const PAGE = /\['([\w-]+)', .*? => import\('\.\.\/([^']+)'\)\]/g;

/** Each page with the file that it begins with. */
function pages(): Map<string, string> {
  const list = readFileSync(ROUTER, 'utf8').matchAll(PAGE);
  return new Map([...list].map(([, name, file]) => [name, path(`client/${file}`)]));
}

/** The source of each page's texts in each language. What a translation lacks is English; the content linter tells of it. */
function* catalogues(names: Iterable<string> = pages().keys(), languages = allLanguages(TEXTS)) {
  const english = textsIn(TEXTS, FIRST_LANGUAGE);
  const all = languages.map((language) => ({ language, texts: { ...english, ...textsIn(TEXTS, language) } }));
  for (const name of names) {
    const { first, later } = idsOfPage(pages().get(name) ?? '', Object.keys(english));
    for (const { language, texts } of all) {
      const source = (ids: string[]) => catalogueOf(language, Object.fromEntries(ids.map((id) => [id, texts[id]])));
      yield { file: `${name}.${language}.js`, source: source(first) };
      yield { file: `${name}.later.${language}.js`, source: source(later) };
    }
  }
}

/** The source of each page's icons. */
function* icons(names: Iterable<string> = pages().keys()) {
  for (const name of names) {
    const { first, later } = iconsOfPage(pages().get(name) ?? '');
    yield { file: `${name}.icons.js`, source: iconFile(first) };
    yield { file: `${name}.later.icons.js`, source: iconFile(later) };
  }
}

/**
 * Writes the texts of each page in each language to a file of its own, `assets/texts/<version>/<page>.<language>.js`:
 * a page asks for the language that it shows, and never for two. Texts that only its later parts show are in
 * `<page>.later.<language>.js`, its icons in the same way in `<page>.icons.js`. `virtual:languages` tells which languages there are.
 */
export function pageTexts(): Plugin {
  let version = 'now';
  let built: { file: string; source: string }[] = [];
  return {
    name: 'comity:page-texts',
    configResolved({ command, mode }) {
      if (command !== 'build' || mode === 'test') return;
      built = [...catalogues(), ...icons()];
      version = createHash('sha256').update(JSON.stringify(built)).digest('base64url').slice(0, 8);
    },
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      return `export const LANGUAGES = ${JSON.stringify(languagesIn(TEXTS))};\nexport const VERSION = '${version}';`;
    },
    generateBundle() {
      for (const { file, source } of built)
        this.emitFile({ type: 'asset', fileName: `assets/texts/${version}/${file}`, source });
    },
    configureServer(server) {
      server.watcher.add(TEXTS);
      server.watcher.on('change', (file) => file.startsWith(TEXTS) && server.ws.send({ type: 'full-reload' }));
      server.middlewares.use((request, response, next) => {
        const [, file, name, language] =
          /\/assets\/texts\/now\/(([\w-]+)(?:\.later)?\.([\w-]+)\.js)/.exec(request.url ?? '') ?? [];
        if (!pages().has(name)) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        const made = language === 'icons' ? icons([name]) : catalogues([name], [language]);
        for (const one of made) if (one.file === file) response.end(one.source);
      });
    },
  };
}

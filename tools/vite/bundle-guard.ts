import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The part of a built chunk that the guard reads. */
export interface Chunk {
  isEntry: boolean;
  /** Files this chunk loads at once. */
  imports: readonly string[];
  /** Paths of the modules inside, from the repository's root where they are in it. */
  moduleIds: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const notForBrowsers = /^(server|e2e|bench|shared\/(rules|testing))\//;
const heavy = /(^|\/)node_modules\/phaser\//;

/** The families that client/ui/tokens.css names. */
const FAMILIES = ['Besley Variable', 'Public Sans Variable', 'Courier Prime'];

/** Fails the build when the first page would wait for Phaser, when server code or rules got into the client, or when a font did not. */
export function bundleGuard(): Plugin {
  return {
    name: 'comity:bundle-guard',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks: Record<string, Chunk> = {};
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        const { isEntry, imports, moduleIds } = output;
        chunks[file] = { isEntry, imports, moduleIds: moduleIds.map((id) => inRepository(id)) };
      }
      const css = Object.values(bundle).flatMap((output) =>
        output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
      );
      for (const problem of [...bundleProblems(chunks), ...fontProblems(css)]) this.error(problem);
    },
  };
}

/** A module's path from the root, so that no folder above a checkout counts, whatever its name. */
export function inRepository(id: string, from = root): string {
  return id.startsWith(from) ? id.slice(from.length) : id;
}

/** One sentence for each thing that must not be in the client's bundle, or not in what loads first. */
export function bundleProblems(chunks: Record<string, Chunk>): string[] {
  const problems: string[] = [];
  for (const chunk of Object.values(chunks)) {
    for (const id of chunk.moduleIds) {
      if (notForBrowsers.test(id)) {
        problems.push(`${id} is in the client's bundle: use "import type", or move what the client needs elsewhere.`);
      }
    }
  }
  for (const file of loadedFirst(chunks)) {
    if (chunks[file]?.moduleIds.some((id) => heavy.test(id))) {
      problems.push(`The first page loads Phaser (${file}): import client/features/map only with import('...').`);
    }
  }
  return problems;
}

/** One sentence for each family without a face in the built style sheets: a folder whose files "have no side effects" loses them. */
export function fontProblems(css: readonly string[]): string[] {
  const faces = css.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  return FAMILIES.filter((family) => !faces.some((face) => face.includes(family))).map(
    (family) => `No style sheet has the font ${family}: client/app/fonts.ts must be in the bundle.`,
  );
}

function loadedFirst(chunks: Record<string, Chunk>): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    chunks[file]?.imports.forEach(visit);
  };
  for (const [file, chunk] of Object.entries(chunks)) if (chunk.isEntry) visit(file);
  return reached;
}

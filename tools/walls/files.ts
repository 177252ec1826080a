import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOf, sourceOf } from './check.ts';
import { circlesIn } from './circles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skipped = ['node_modules', 'dist', 'coverage', 'data', '.git', '.cache'];
const readable = /\.(tsx?|mjs|js|json|css|html|md|svg|yml)$|(^|\/)run$/;

/** Every file of the project that holds text, as paths relative to the project. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : projectFiles(path);
    return readable.test(path) && path !== 'package-lock.json' ? [path] : [];
  });
}

/** Everything wrong with the project as it lies on disk. */
export function projectProblems(): string[] {
  const files = projectFiles().map((path) => {
    const content = readFileSync(join(root, path), 'utf8');
    return { path, content, source: sourceOf(path, content) };
  });
  return [
    ...files.flatMap(({ path, content, source }) => problemsOf(path, content, source)),
    ...circlesIn(files.flatMap(({ source }) => source ?? [])),
  ];
}

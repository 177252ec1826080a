import core from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { FIRST_LANGUAGE, isPseudo } from '../../shared/text/languages.ts';

type Texts = Record<string, string>;

/** The package is CommonJS: what its types call `default` is the module itself. */
export const MessageFormat = core as unknown as typeof core.default;
export type MessageFormat = InstanceType<typeof MessageFormat>;

/** A text with a plural or a choice in it. All others are plain, with simple {blanks}. */
const ICU = /\{\s*\w+\s*,/;

/** Whether a text needs more than its blanks filled. */
export function isIcu(text: string): boolean {
  return ICU.test(text);
}

/** The compiler of a language's messages. */
export function messageFormat(language: string): MessageFormat {
  return new MessageFormat(isPseudo(language) ? FIRST_LANGUAGE : language);
}

/**
 * The source of a module that holds texts of a language: plain ones as they are, those with plurals and choices as
 * functions. It imports nothing: the page hands in what the functions use, which it has already (client/i18n/load-texts.ts).
 */
export function catalogueOf(language: string, texts: Texts): string {
  const entries = Object.entries(texts);
  const plain = entries
    .filter(([, text]) => !isIcu(text))
    .map(([id, text]) => `${JSON.stringify(id)}:${JSON.stringify(text)}`);
  const { rule, functions } = compiled(language, Object.fromEntries(entries.filter(([, text]) => isIcu(text))));
  return `export default ({plural,select,number})=>{${rule}return{${[...plain, ...functions].join(',\n')}}};\n`;
}

/** The same as `catalogueOf` at once, for tests. */
export function compiledTexts(language: string, texts: Texts): Record<string, unknown> {
  const format = messageFormat(language);
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, isIcu(text) ? format.compile(text) : text]));
}

function compiled(language: string, texts: Texts): { rule: string; functions: string[] } {
  if (Object.keys(texts).length === 0) return { rule: '', functions: [] };
  const format = messageFormat(language);
  const broken = Object.keys(texts).find((id) => !compiles(format, texts[id]));
  if (broken)
    throw new Error(`'${broken}' cannot be compiled in '${language}': \`npm run check\` tells how to mend it.`);
  const [imports, body] = compileModule(format, texts).split('export default ');
  const unknown = [...imports.matchAll(/from "([^"]+)"/g)].map(([, from]) => from).filter((from) => !KNOWN.test(from));
  if (unknown.length > 0)
    throw new Error(`A text of '${language}' uses a format of ${unknown[0]}: use plural or select.`);
  const [{ id, getPlural }] = format.resolvedOptions().plurals;
  const functions = body
    .trim()
    .replace(/^\{\n|\n\};?$/g, '')
    .split(/,\n/)
    .map((line) => line.trim());
  return { rule: `const ${id}=${getPlural.toString()};`, functions };
}

function compiles(format: MessageFormat, text: string): boolean {
  try {
    format.compile(text);
    return true;
  } catch {
    return false;
  }
}

const KNOWN = /^@messageformat\/runtime(\/lib\/(cardinals|plurals))?$/;

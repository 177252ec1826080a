import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { FIRST_LANGUAGE, isPseudo } from '../../shared/text/languages.ts';
import { pseudoText } from '../../shared/text/pseudo.ts';
import { LANGUAGES, languageFor } from '../content/languages.ts';
import { ASSETS, readJson } from '../content/read-setup.ts';

const texts = new Map(
  LANGUAGES.map((language) => [
    language,
    readJson(join(ASSETS, `text/${language}/refusals.json`)) as Record<string, string>,
  ]),
);

/**
 * What a refusal says in the reader's language. `sentence` is the English, which may say more: where the request is wrong,
 * or what an operator can do.
 */
export function refusalWords(request: IncomingMessage | undefined, code: string, sentence: string): string {
  const language = languageFor(readersOf(request?.headers['accept-language']));
  if (isPseudo(language)) return pseudoText(sentence);
  return language === FIRST_LANGUAGE ? sentence : (texts.get(language)?.[`refusal.${code}`] ?? sentence);
}

/** The languages that a browser or a page of ours asks for, best first. */
function readersOf(header = ''): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((one) => one.split(';')[0].trim());
}

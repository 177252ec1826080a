import { parse, type Select } from '@messageformat/parser';
import { isIcu, messageFormat } from './catalogue.ts';

type Texts = Record<string, string>;
type Token = Select['cases'][number]['tokens'][number];

/** Texts in English and in another language; `file` names where a translated one stands. */
export type Translation = { english: Texts; translated: Texts; language: string; file(id: string): string };

/** Texts that stand in another language as they are in English, and are hardly meant to: of several words, not all of them names. A source is cited in its own language. */
export function copies({ english, translated, file }: Translation): string[] {
  return Object.entries(english)
    .filter(([id, text]) => translated[id] === text && !id.endsWith('.source') && isSaid(text))
    .map(([id, text]) => `${file(id)}: ${id} is as in English: translate “${text}”.`);
}

/** Two words with one in small letters: a single word may well be the same, and names begin with a capital. */
function isSaid(text: string): boolean {
  const words = text.replace(/\{\w+\}/g, '').match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length > 1 && words.some((word) => /^\p{Ll}/u.test(word));
}

/** What a translation of texts lacks, has too much, or fills otherwise than English: one sentence each. */
export function differences({ english, translated, language, file }: Translation): string[] {
  const missing = Object.keys(english).filter((id) => translated[id] === undefined);
  const stray = Object.keys(translated).filter((id) => english[id] === undefined);
  const both = Object.keys(english).filter((id) => translated[id] !== undefined);
  return [
    ...missing.map((id) => `${file(id)}: ${id} is missing: translate “${english[id]}”.`),
    ...stray.map((id) => `${file(id)}: ${id} is not in English: mend its id, or remove it.`),
    ...both.flatMap((id) => blankProblems(english[id], translated[id]).map((what) => `${file(id)}: ${id} ${what}.`)),
    ...both.flatMap((id) => formProblems(translated[id], language).map((what) => `${file(id)}: ${id} ${what}.`)),
  ];
}

/** Blanks that one of two texts has and the other has not. */
function blankProblems(english: string, translated: string): string[] {
  const [wanted, found] = [blanksOf(english), blanksOf(translated)];
  return [
    ...[...wanted].filter((name) => !found.has(name)).map((name) => `lacks the blank {${name}}: put it in`),
    ...[...found]
      .filter((name) => !wanted.has(name))
      .map((name) => `has a blank {${name}} that nothing fills: take it out`),
  ];
}

/** Whether a text is in order by itself: its plurals and choices can be compiled in its language. */
export function formProblems(text: string, language: string): string[] {
  if (!isIcu(text)) return [];
  try {
    messageFormat(language).compile(text);
    return [];
  } catch (error) {
    const [what] = (error as Error).message.split('\n');
    return [`cannot be compiled (${what}): mend it at that place. ${formsOf(language)}`];
  }
}

/** The forms that plurals may have in a language: 'Its language has plural: one, other; selectordinal: other'. */
function formsOf(language: string): string {
  const of = (type: Intl.PluralRuleType) =>
    new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories.join(', ');
  return `Its language has plural: ${of('cardinal')}; selectordinal: ${of('ordinal')}`;
}

/** The names of the blanks of a text, those inside plurals and choices too. A choice may leave some out in a branch. */
function blanksOf(text: string): Set<string> {
  if (!isIcu(text)) return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const names = new Set<string>();
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if ('arg' in token) names.add(token.arg);
      if ('cases' in token) for (const one of token.cases) visit(one.tokens);
    }
  };
  try {
    visit(parse(text));
  } catch {
    // `formProblems` says what is wrong with it.
  }
  return names;
}

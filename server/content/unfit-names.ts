import { DataSet, englishDataset, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity';
import words from '../../assets/lesson/unfit-words.json' with { type: 'json' };

const ours = [...words.en, ...words.es].reduce(
  (set, word) => set.addPhrase((phrase) => phrase.addPattern(parseRawPattern(word))),
  new DataSet(),
);
const lists = new DataSet()
  .addAll(englishDataset as unknown as DataSet<unknown>)
  .addAll(ours)
  .build();
const matcher = new RegExpMatcher({
  ...lists,
  whitelistedTerms: [...(lists.whitelistedTerms ?? []), ...words.fit],
  ...englishRecommendedTransformers,
});

/** Whether a name is a word that a school would not show; also where figures or gaps stand between its letters. */
export function isUnfit(name: string): boolean {
  const spelled = name.split(/[^\p{L}\p{N}]+/u).every((part) => part.length <= 2);
  return matcher.hasMatch(name) || (spelled && matcher.hasMatch(name.replace(/[^\p{L}\p{N}]/gu, '')));
}

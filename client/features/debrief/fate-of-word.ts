import type { GivenWord } from '../../i18n/index.ts';

/** What became of a word by the end: how it was judged, or that its offer was never signed. */
export function fateOf({
  verdict,
  deal: { status },
}: Pick<GivenWord, 'verdict'> & { deal: Pick<GivenWord['deal'], 'status'> }) {
  return verdict === 'open' && status !== 'accepted' ? 'declined' : verdict;
}

import type { PublicWorld } from '../../../shared/lesson/index.ts';

/** What the host has chosen for the next Briefings, card by card, with the worlds that wait for it. */
export function comingNews(
  worlds: readonly Pick<PublicWorld, 'id' | 'left' | 'phase' | 'comingCard'>[],
): { card: string; worlds: number[] }[] {
  const open = worlds.filter(({ left, phase, comingCard }) => comingCard && !left && phase !== 'over');
  return [...new Set(open.map(({ comingCard }) => comingCard))].map((card) => ({
    card,
    worlds: open.filter(({ comingCard }) => comingCard === card).map(({ id }) => id),
  }));
}

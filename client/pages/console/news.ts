import type { ConsoleView, PublicWorld } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';

type Card = ConsoleView['cards'][number];

/** Worlds in which this card can still be told: it has not been, and a Briefing is left. */
export function worldsToTell(
  card: Card,
  worlds: readonly Pick<PublicWorld, 'id' | 'left' | 'phase' | 'round' | 'rounds'>[],
  views: readonly (Pick<SeatView, 'news'> | undefined)[],
): number[] {
  return worlds
    .filter(({ left, phase, round, rounds }) => !left && phase !== 'over' && round < rounds)
    .filter(({ id }) => !views[id]?.news.some((item) => item.card === card.id))
    .map(({ id }) => id);
}

/** Cards that can be told somewhere, those with an effect before quiet ones, else by date. */
export function openCards(
  deck: readonly Card[],
  worlds: Parameters<typeof worldsToTell>[1],
  views: Parameters<typeof worldsToTell>[2],
): Card[] {
  return deck
    .filter((card) => worldsToTell(card, worlds, views).length > 0)
    .sort((a, b) => Number(b.effects.length > 0) - Number(a.effects.length > 0) || (a.date < b.date ? -1 : 1));
}

import type { WorldFace } from '../../shared/lesson/index.ts';

/** A card that was played into a world for the Briefing of a round. A later one takes its place. */
export type Coming = { world: number; round: number; card: string };

/** Adds a card for the next Briefing of these worlds. */
export function withCard(
  coming: readonly Coming[],
  card: string,
  worlds: readonly Pick<WorldFace, 'id' | 'round'>[],
): Coming[] {
  const kept = coming.filter(({ world }) => !worlds.some(({ id }) => id === world));
  return [...kept, ...worlds.map(({ id, round }) => ({ world: id, round: round + 1, card }))];
}

/** What is still to be told, card by card, with the worlds that wait for it. */
export function stillComing(
  coming: readonly Coming[],
  worlds: readonly Pick<WorldFace, 'id' | 'round'>[],
): { card: string; worlds: number[] }[] {
  const open = coming.filter(({ world, round }) => worlds.some((one) => one.id === world && one.round < round));
  return [...new Set(open.map(({ card }) => card))].map((card) => ({
    card,
    worlds: open.filter((one) => one.card === card).map(({ world }) => world),
  }));
}

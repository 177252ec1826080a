import type { Scenario } from '../../shared/model/index.ts';
import { type Draft, each, say } from './draft.ts';

/** Two news cards for each round. */
export function deckOf(draft: Draft): Scenario['deck'] {
  const { rounds } = draft.shape;
  return each(rounds * 2, (at) => {
    say(draft, `card.news${at + 1}.title`, `News ${at + 1}`);
    say(draft, `card.news${at + 1}.line`, `What it changes in the game: ${at + 1}.`);
    say(draft, `card.news${at + 1}.body`, `What the news of the day is about: ${at + 1}.`);
    const effects = at % 2 ? [{ do: 'comity' as const, by: at % 4 === 1 ? 1 : -1 }] : [];
    return {
      id: `news${at + 1}`,
      round: Math.floor(at / 2) + 1,
      date: '2030-01',
      effects,
    };
  });
}

/** What really happened, in two steps. */
export function historyOf(draft: Draft): Scenario['history'] {
  const { rounds } = draft.shape;
  return [history(draft, 'first', 1, 'demand'), history(draft, 'second', Math.min(2, rounds), 'comply')];
}

function history(draft: Draft, key: string, round: number, order: string) {
  say(draft, `history.${key}.title`, `What happened: ${key}`);
  say(draft, `history.${key}.body`, `What really happened, in one or two sentences: ${key}.`);
  return { id: key, round, date: '2030-01', orders: [order], source: 'Name the source here' };
}

import { RULINGS, type Scenario, TESTS } from '../../shared/model/index.ts';
import { type Draft, each, say, stateOf } from './draft.ts';

/** A matter of the day in each round, for each court. */
export function docketOf(draft: Draft): Scenario['docket'] {
  const { states } = draft;
  const { courts, rounds } = draft.shape;
  return each(Math.min(courts, states), (of) => of).flatMap((of) =>
    each(rounds, (at) => {
      const matter = `matter${of * rounds + at + 1}`;
      for (const part of ['title', 'body', 'facts', 'for', 'against', 'source', 'held', ...RULINGS])
        say(draft, `docket.${matter}.${part}`, `Matter ${of * rounds + at + 1}: ${part}`);
      const grounds = [TESTS[at % TESTS.length], TESTS[(at + 2) % TESTS.length]];
      return {
        id: matter,
        round: at + 1,
        jurisdiction: stateOf(draft, of),
        merits: 50,
        swing: 15,
        sealed: false,
        rights: 'against',
        grounds,
      };
    }),
  );
}

/** One friend of the court for each camp. */
export function friendsOf(draft: Draft): Scenario['friends'] {
  return (['industry', 'civil', 'press', 'states'] as const).map((camp) => {
    say(draft, `friend.${camp}.name`, `Friends of the court: ${camp}`);
    return { id: camp, camp };
  });
}

import { LAWS, type Scenario } from '../../shared/model/index.ts';
import { type Draft, each, placeOf, STATES, say, stateOf } from './draft.ts';

/** The states, every other one with a privacy charter. */
export function jurisdictionsOf(draft: Draft): Scenario['jurisdictions'] {
  const { states } = draft;
  return each(states, (at) => {
    const name = STATES[at];
    const state = stateOf(draft, at);
    const forms = { name, short: name, adjective: `${name}ic`, court: `the courts of ${name}` };
    for (const [part, text] of Object.entries({
      ...forms,
      resident: `a resident of ${name}`,
      law: `the law of ${name}`,
    }))
      say(draft, `jurisdiction.${state}.${part}`, text);
    const laws = at % 2 ? (['charter'] as const) : [];
    const lawNames = Object.fromEntries(
      LAWS.map((law) => [law, say(draft, `law.${state}.${law}`, `${name}: ${law} law`)]),
    );
    return {
      id: state,
      letters: name.slice(0, 2).toUpperCase(),
      union: false,
      capability: 1 + (at % 3),
      laws: [...laws],
      lawNames,
      countries: [],
      weights: each(5, (test) => 1 + ((at + test) % 2)) as Scenario['jurisdictions'][number]['weights'],
      ...placeOf(draft, at),
    };
  });
}

/** One statute for each state, that compels or protects. */
export function statutesOf(draft: Draft): Scenario['statutes'] {
  return each(draft.states, (at) => {
    for (const part of ['name', 'text', 'claim'])
      say(draft, `statute.act${at + 1}.${part}`, `Act of ${STATES[at]}: ${part}.`);
    const effect = at % 2 ? ('protects' as const) : ('compels' as const);
    return { id: `act${at + 1}`, jurisdiction: stateOf(draft, at), effect, date: '2020', round: 0, disputed: at === 1 };
  });
}

/** A treaty on legal assistance between every two states. */
export function treatiesOf(draft: Draft): Scenario['treaties'] {
  const { states } = draft;
  const pairs = each(states, (a) =>
    each(states, (b) => [stateOf(draft, a), stateOf(draft, b)] as [string, string]).slice(a + 1),
  ).flat();
  return pairs.map((between) => ({
    kind: 'mla',
    between,
    name: say(draft, 'treaty.assistance', 'Treaty on legal assistance, 2020'),
  }));
}

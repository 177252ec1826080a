import {
  type OpportunityOrder,
  PRESSURE_ANSWERS,
  type ScenarioOpportunity,
  type ScenarioPressure,
} from '../../shared/model/index.ts';
import { type Draft, each, say } from './draft.ts';

/** Questions from home: three for governments, one a round for companies. */
export function pressuresOf(draft: Draft): ScenarioPressure[] {
  return [
    ...each(3, (at) => pressure(draft, 'government', at)),
    ...each(draft.shape.rounds, (at) => pressure(draft, 'company', at)),
  ];
}

/** Moves that the market would reward. */
export function opportunitiesOf(draft: Draft): ScenarioOpportunity[] {
  return [opportunity(draft, 'report', 4), opportunity(draft, 'harden', 6), opportunity(draft, 'keys', 5)];
}

function pressure(draft: Draft, role: 'government' | 'company', at: number): ScenarioPressure {
  const key = `${role}Asks${at + 1}`;
  for (const part of ['title', 'body', ...PRESSURE_ANSWERS])
    say(draft, `pressure.${key}.${part}`, `Question ${at + 1}: ${part}`);
  const [gain, loss] = role === 'government' ? (['standing', 'security'] as const) : (['trust', 'revenue'] as const);
  const [up, down] = [
    { do: 'meter' as const, meter: gain, by: 2 },
    { do: 'meter' as const, meter: loss, by: -1 },
  ];
  const fact = role === 'government' ? 'clean' : 'unfined';
  return {
    id: key,
    role,
    from: 'press',
    when: 'always',
    choices: {
      yield: [up, down],
      resist: [
        { ...up, meter: loss },
        { ...down, meter: gain },
      ],
      explain: { fact, holds: [up], fails: [{ ...up, by: -2 }] },
    },
  } as ScenarioPressure;
}

function opportunity(draft: Draft, order: OpportunityOrder, by: number): ScenarioOpportunity {
  for (const part of ['title', 'body'])
    say(draft, `opportunity.${order}Pays.${part}`, `Opportunity, ${order}: ${part}`);
  return { id: `${order}Pays`, order, meter: 'trust', by };
}

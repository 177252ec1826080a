import type { Role, Scenario, ScenarioSeat } from '../../shared/model/index.ts';
import { type Draft, each, STATES, say, stateOf } from './draft.ts';

type Jurisdictions = Scenario['jurisdictions'];

/** Governments, companies and courts, with what each reads as the game begins. */
export function seatsOf(draft: Draft, jurisdictions: Jurisdictions): ScenarioSeat[] {
  const { states, shape } = draft;
  const of = (role: Role, count: number, name: (at: number) => string) =>
    each(count, (at) => seat(draft, jurisdictions, role, at, name(at)));
  return [
    ...of('government', shape.governments, (at) => STATES[at % states]),
    ...of('company', shape.companies, (at) => `Cloud ${at + 1}`),
    ...of('court', Math.min(shape.courts, states), (at) => `Courts of ${STATES[at % states]}`),
  ];
}

/** A government's crest is its state's. */
function lettersOf(jurisdictions: Jurisdictions, role: Role, at: number): string {
  const { letters } = jurisdictions[at % jurisdictions.length];
  return { government: letters, company: `C${at + 1}`, court: `${letters[0]}C` }[role];
}

function seat(draft: Draft, jurisdictions: Jurisdictions, role: Role, at: number, name: string): ScenarioSeat {
  const { courts } = draft.shape;
  const seatId = `${role}${at + 1}`;
  const parts = {
    name,
    short: name,
    kind: role,
    hook: `You are ${name}.`,
    case: `${name} has a case.`,
    'want.1': 'First aim',
    'want.2': 'Second aim',
    'want.3': 'Third aim',
  };
  for (const [part, text] of Object.entries(parts)) say(draft, `seat.${seatId}.${part}`, text);
  for (const part of ['you', 'morning', 'want', 'well']) say(draft, `opening.${seatId}.${part}`, `${name}: ${part}.`);
  for (const at of [1, 2, 3]) {
    say(draft, `opening.${seatId}.only.${at}`, `Power ${at}`);
    say(draft, `opening.${seatId}.only.${at}.text`, 'what it is good for');
  }
  const all = each(draft.states, (of) => stateOf(draft, of));
  const others = role === 'court' ? all.filter((_, of) => of >= courts && of % courts === at) : [];
  return {
    id: seatId,
    role,
    jurisdiction: stateOf(draft, at),
    letters: lettersOf(jurisdictions, role, at),
    variant: at % 5,
    weights: [40, 30, 30],
    ...(role === 'company' ? { markets: all } : {}),
    ...(others.length > 0 ? { sitsFor: others } : {}),
  };
}

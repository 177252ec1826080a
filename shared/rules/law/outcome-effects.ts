import type { Case, Cause, Effect, Forecast, GameState, Ruling, SeatId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { comity, meter, sure } from '../order-kit/foresight.ts';
import { effectOf } from '../resolution.ts';

/** What a ruling does to those whom the case is about, apart from the court itself. */
export function outcomeEffects(state: GameState, record: Case, ruling: Ruling, cause: Cause): Forecast[] {
  switch (record.kind) {
    case 'docket':
      return [];
    case 'challenge':
      return sure(cause, ...ofChallenge(state, record, ruling));
    case 'suit':
      return sure(cause, ...ofSuit(state, record, ruling));
    case 'fine':
      return sure(cause, ...ofFine(state, record, ruling));
  }
}

type Effects = (Effect | undefined)[];

function ofChallenge(state: GameState, record: Case, ruling: Ruling): Effects {
  if (ruling === 'narrow') return [];
  const { company } = at(state.demands, record.demand);
  const of = (name: string) => effectOf(state, `rule.${ruling}.${name}`);
  return [
    ruling === 'enforce' ? undefined : meter(company, 'trust', of('trust')),
    meter(company, 'goodStanding', of('goodStanding')),
    ...ofStates(state, record, ruling),
    comity(of('comity')),
  ];
}

/** A state whose order stands, or falls, in court has shown how far its law reaches; so has the state on whose soil the data lies. */
export function ofStates(state: GameState, record: Case, ruling: Exclude<Ruling, 'narrow'>): Effects {
  const { jurisdiction: asker, host, sealed } = at(state.demands, record.demand);
  // Nobody learns of it where the court sat in private.
  if (sealed) return [];
  const of = (name: string) => effectOf(state, `rule.${ruling}.${name}`);
  return [
    meter(governmentOf(state, asker), 'sovereignty', of('askerSovereignty')),
    host === asker ? undefined : meter(governmentOf(state, host), 'sovereignty', of('hostSovereignty')),
  ];
}

/** The host's court has said whether a foreign order may be obeyed on its soil. */
function ofSuit(state: GameState, record: Case, ruling: Ruling): Effects {
  const { jurisdiction: asker } = at(state.demands, record.demand);
  const word = forbids(ruling) ? 'forbidden' : 'allowed';
  const of = (name: string) => effectOf(state, `suit.${word}.${name}`);
  return [
    meter(governmentOf(state, record.jurisdiction), 'sovereignty', of('hostSovereignty')),
    meter(governmentOf(state, asker), 'sovereignty', of('askerSovereignty')),
    comity(of('comity')),
  ];
}

/** A contested fine stands, is halved, or falls. */
function ofFine(state: GameState, record: Case, ruling: Ruling): Effects {
  const { company, jurisdiction, imposed } = at(state.fines, record.fine);
  const word = fineWord(ruling);
  const of = (name: string) => effectOf(state, `fine.${word}.${name}`);
  return [
    meter(company, 'goodStanding', of('goodStanding')),
    meter(governmentOf(state, jurisdiction), 'sovereignty', of('sovereignty')),
    { on: 'purse', seat: company, by: -cashDue(ruling, imposed) },
  ];
}

/** Whether a ruling in a host state's suit forbids obeying the foreign order. */
export function forbids(ruling: Ruling): boolean {
  return ruling === 'quash' || ruling === 'defer';
}

/** Cash that a contested fine comes to: half of it, rounded up, where the court narrows it. */
export function cashDue(ruling: Ruling, imposed: number): number {
  return { stands: imposed, halved: (imposed + 1) >> 1, falls: 0 }[fineWord(ruling)];
}

function fineWord(ruling: Ruling): 'stands' | 'halved' | 'falls' {
  if (ruling === 'enforce') return 'stands';
  return ruling === 'narrow' ? 'halved' : 'falls';
}

function governmentOf(state: GameState, jurisdiction: number): SeatId {
  return jurisdiction === NONE ? NONE : at(state.jurisdictions, jurisdiction).government;
}

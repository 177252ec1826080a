import type { Cause, CauseCode, Demand, Effect, Forecast, GameState, HoldingId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { comity, meter, relation, sure } from '../order-kit/foresight.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { isOrdered } from './demand-life.ts';
import { evidenceFromCompany } from './evidence.ts';
import { hasLawAgainst } from './law-book.ts';
import { isSecretHelp } from './open-matters.ts';

/** Whether handing over on this demand breaks the host's law or its court's order. */
export function breaksHostLaw(state: GameState, demand: Demand): boolean {
  return demand.base === 'abroad' && (demand.forbidden || hasLawAgainst(state, demand.host, demand.jurisdiction));
}

/** What a full hand-over brings. An executive agreement makes it routine, as at home. */
export function fullHandOver(state: GameState, demand: Demand): Forecast[] {
  if (isSecretHelp(demand)) return secretHelp(state, demand, false);
  const by = asIssued(demand, evidenceFromCompany(state, keysOf(state, demand.holding)));
  const of = (name: string) => effectOf(state, name);
  if (demand.base !== 'abroad') {
    const cause = causeOf('compliedHome', demand);
    return [
      ...sure(cause, evidence(state, demand, by), meter(demand.company, 'trust', of('comply.home.trust'))),
      ...sure(cause, meter(demand.company, 'goodStanding', of('comply.home.goodStanding'))),
      ...obeyed(state, demand),
    ];
  }
  const ordered = isOrdered(state, demand);
  const cause = causeOf(ordered ? 'compliedOrdered' : 'compliedAbroad', demand);
  const forbidden = breaksHostLaw(state, demand);
  const trust = ordered ? 'ordered.trust' : forbidden ? 'trust' : 'noLaw.trust';
  return [
    ...sure(
      cause,
      evidence(state, demand, by),
      meter(demand.company, 'trust', of(`comply.abroad.${trust}`)),
      meter(demand.company, 'goodStanding', of('comply.abroad.goodStanding')),
      meter(governmentOf(state, demand.host), 'sovereignty', of('comply.abroad.hostSovereignty')),
      meter(governmentOf(state, demand.jurisdiction), 'sovereignty', of('comply.abroad.askerSovereignty')),
      relation(demand.jurisdiction, demand.host, of('comply.abroad.relation')),
      comity(of(forbidden ? 'comply.abroad.comity' : 'comply.abroad.noLaw.comity')),
    ),
    ...(demand.forbidden
      ? sure(
          causeOf('brokeHostSuit', demand),
          meter(demand.company, 'goodStanding', of('comply.hostSuit.goodStanding')),
          { on: 'purse', seat: demand.company, by: of('comply.hostSuit.cash') },
          meter(governmentOf(state, demand.host), 'sovereignty', of('comply.hostSuit.hostSovereignty')),
        )
      : []),
    ...obeyed(state, demand),
  ];
}

/** What secret help brings at once: nobody but the asker and the court may thank for it. */
export function secretHelp(state: GameState, demand: Demand, published: boolean): Forecast[] {
  const goodStanding = effectOf(state, published ? 'help.publish.goodStanding' : 'help.comply.goodStanding');
  return [
    ...sure(
      causeOf('helpGiven', demand),
      evidence(state, demand, parameterOf(state, 'help.evidence')),
      meter(demand.company, 'goodStanding', goodStanding),
    ),
    ...obeyed(state, demand),
  ];
}

/** A narrowed order reaches one piece of evidence at most. */
export function asIssued({ issued }: Pick<Demand, 'issued'>, evidenceOf: number): number {
  return issued === 'narrowed' ? Math.min(1, evidenceOf) : evidenceOf;
}

/** What a partial hand-over brings. */
export function partialHandOver(state: GameState, demand: Demand): Forecast[] {
  const cause = causeOf('narrowed', demand);
  const of = (name: string) => effectOf(state, name);
  const abroad = demand.base === 'abroad';
  return [
    ...sure(
      cause,
      evidence(state, demand, parameterOf(state, 'evidence.partial')),
      meter(demand.company, 'trust', of('narrow.trust')),
      meter(demand.company, 'goodStanding', of('narrow.goodStanding')),
    ),
    ...(abroad
      ? sure(
          cause,
          meter(governmentOf(state, demand.host), 'sovereignty', of('narrow.hostSovereignty')),
          comity(of(breaksHostLaw(state, demand) ? 'narrow.comity' : 'narrow.noLaw.comity')),
        )
      : []),
  ];
}

/** A court whose living order is obeyed is trusted more. */
function obeyed(state: GameState, demand: Demand): Forecast[] {
  if (!isOrdered(state, demand)) return [];
  const record = at(state.cases, demand.case);
  if (record.status === 'moot') return [];
  return sure(
    causeOf('orderObeyed', demand),
    meter(at(state.jurisdictions, record.jurisdiction).court, 'legitimacy', effectOf(state, 'obeyed.legitimacy')),
  );
}

function evidence(state: GameState, demand: Demand, by: number): Effect {
  return { on: 'evidence', file: demand.file, by, round: state.round };
}

function keysOf(state: GameState, holding: HoldingId) {
  return at(state.holdings, holding).keys;
}

function governmentOf(state: GameState, jurisdiction: number): number {
  return at(state.jurisdictions, jurisdiction).government;
}

function causeOf(code: CauseCode, demand: Demand): Cause {
  return demand.case === NONE
    ? { code, seat: demand.company, demand: demand.id }
    : { code, seat: demand.company, demand: demand.id, case: demand.case };
}

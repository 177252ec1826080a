import { at, type GameEvent, type GameState, NONE, type SeatView, type Viewer } from '../../model/index.ts';
import { clone } from '../clone.ts';
import { partnersOf } from '../deals/partners.ts';
import { closedFor, optionsFor } from '../options-for.ts';
import { zoneOf } from '../scoring/comity.ts';
import { ranksOf } from '../scoring/score.ts';
import { deskOf } from './desk.ts';
import { eventsFor } from './events-for.ts';
import {
  privateSeat,
  publicCase,
  publicDeal,
  publicDemand,
  publicHolding,
  publicPressure,
  publicRequest,
  publicSeat,
} from './public-views.ts';
import { isSeat, seesCase, seesDeal, seesDemand } from './sees.ts';

/**
 * All that one viewer may know, taken from an allow-list; it shares nothing with the state and stays as it is.
 * `lastEvents` is what the last ended phase brought, unfiltered.
 */
export function viewFor(live: GameState, viewer: Viewer, lastEvents: readonly GameEvent[] = []): SeatView {
  return viewOn(clone(live), viewer, lastEvents, true);
}

/** The seats' public line alone, as it stands in the viewer's view; it shares with the state, so it is to be read at once. */
export function seatsFor(state: GameState, viewer: Viewer): SeatView['seats'] {
  return state.seats.map((seat) => publicSeat(state, viewer, seat));
}

/** The same without the copy: it shares with the state. Unless `forPeople`, what only a screen reads is left out. */
export function viewOn(
  state: GameState,
  viewer: Viewer,
  lastEvents: readonly GameEvent[],
  forPeople: boolean,
): SeatView {
  const { scenario, ruleset } = state.setup;
  const isOver = state.phase === 'over';
  const demands = state.demands.filter((demand) => seesDemand(state, viewer, demand));
  const ofSeenDemand = ({ demand }: { demand: number }) => demand === NONE || demands.some(({ id }) => id === demand);
  const options = typeof viewer === 'number' ? optionsFor(state, viewer) : [];
  const view: SeatView = {
    viewer,
    scenario: scenario.id,
    ruleset: ruleset.id,
    round: state.round,
    rounds: scenario.rounds,
    phase: state.phase,
    ending: state.ending,
    comity: state.comity,
    zone: zoneOf(state.comity, ruleset.comity),
    seats: seatsFor(state, viewer),
    jurisdictions: state.jurisdictions,
    relations: state.relations,
    treaties: state.treaties,
    bills: state.bills,
    datacenters: state.datacenters,
    holdings: state.holdings.map((holding) => publicHolding(state, viewer, holding)),
    demands: demands.map((demand) => publicDemand(state, demand)),
    requests: state.requests.map((request) => publicRequest(state, request)),
    cases: state.cases.filter((one) => seesCase(state, viewer, one)).map((one) => publicCase(state, viewer, one)),
    precedents: state.precedents,
    breaches: state.breaches.filter(ofSeenDemand),
    fines: state.fines.filter(ofSeenDemand),
    deals: state.deals.filter((deal) => seesDeal(state, viewer, deal)).map((deal) => publicDeal(viewer, deal)),
    partners: typeof viewer === 'number' && forPeople ? partnersOf(state, viewer) : [],
    pressures: state.pressures.map((one) => publicPressure(state, viewer, one)),
    opportunities: state.opportunities.map((one) => ({ ...one })),
    grievances: state.grievances,
    talk: state.talk.filter(({ by, to }) => to === NONE || isSeat(viewer, by) || isSeat(viewer, to)),
    news: state.news,
    desk: typeof viewer === 'number' && forPeople ? deskOf(state, viewer, options) : [],
    options,
    closed: typeof viewer === 'number' && forPeople ? closedFor(state, viewer) : [],
    lastEvents: eventsFor(state, viewer, lastEvents),
    history: { ...state.history, scores: isOver || viewer === 'debrief' ? state.history.scores : [] },
  };
  if (typeof viewer === 'number') view.own = privateSeat(state, viewer);
  if (isOver) view.ranks = ranksOf(state);
  if (viewer === 'debrief') view.opened = openedOf(state);
  return view;
}

/** What was secret while the match ran. */
function openedOf(state: GameState): SeatView['opened'] {
  const { agendas } = state.setup.ruleset;
  return {
    agendas: state.seats.map(({ id, role, agenda }) => ({ seat: id, id: at(agendas[role], agenda).id })),
    files: state.files,
    coverts: state.coverts.map(({ jurisdiction, file, holding, round, worked, exposed }) => ({
      jurisdiction,
      file,
      holding,
      round,
      worked,
      exposed,
    })),
    deck: state.deck,
  };
}

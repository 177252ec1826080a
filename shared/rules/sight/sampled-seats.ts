import { at, NONE, type PublicSeat, type Seat, type SeatView, type Setup, type Stream } from '../../model/index.ts';
import { below } from '../random.ts';
import { parameterOf } from '../resolution.ts';

/** The seats as this one may imagine them: its own as it is, the others with an agenda drawn by lot and nothing under wax. */
export function sampledSeats(setup: Setup, view: SeatView, rng: Stream): Seat[] {
  const { agendas } = setup.ruleset;
  const { own, seats } = view;
  const me = at(seats, view.viewer as number);
  const mine = agendas[me.role].findIndex(({ id }) => id === own?.agenda.id);
  const left = {
    government: [...agendas.government.keys()],
    company: [...agendas.company.keys()],
    court: [...agendas.court.keys()],
  };
  left[me.role].splice(mine, 1);
  return seats.map((publicSeat) => {
    const seat = seatOf(setup, view, publicSeat);
    if (publicSeat.id === me.id && own)
      return {
        ...seat,
        agenda: mine,
        orders: own.orders.slice(),
        answers: own.answers.slice(),
        hardening: own.hardening,
        tally: { ...own.tally },
      };
    const free = left[publicSeat.role];
    const agenda =
      free.length > 0 ? at(free.splice(below(rng, free.length), 1), 0) : below(rng, agendas[publicSeat.role].length);
    return { ...seat, agenda };
  });
}

function seatOf(setup: Setup, view: SeatView, publicSeat: PublicSeat): Seat {
  const { id, role, jurisdiction, meters, purse, ready, markets } = publicSeat;
  const served = (at(setup.scenario.seats, id).markets ?? []).map((name) =>
    setup.scenario.jurisdictions.findIndex((one) => one.id === name),
  );
  return {
    id,
    role,
    jurisdiction,
    meters: [...meters],
    purse,
    agenda: 0,
    ready,
    orders: [],
    answers: [],
    comityCost: 0,
    said: 0,
    hardening: role === 'company' ? parameterOf({ setup }, 'hardening.start') : 0,
    markets: markets.slice(),
    left: served.filter((one) => !markets.includes(one)),
    readings: publicSeat.readings.slice(),
    tally: publicTally(view, publicSeat),
  };
}

/** What the whole table could have counted. */
function publicTally(view: SeatView, publicSeat: PublicSeat): Seat['tally'] {
  const home = publicSeat.jurisdiction;
  const rulings = view.cases.flatMap((one) => one.rulings.filter(({ court }) => court === publicSeat.id));
  const governs = publicSeat.role === 'government';
  return {
    fought: 0,
    foughtSinceReport: 0,
    wins: 0,
    fullHandOversAbroad: 0,
    programme: 0,
    lastReport: NONE,
    regions: publicSeat.regions,
    rulings: rulings.length,
    bold: rulings.filter(({ bold }) => bold > 0).length,
    reversed: 0,
    lastDialogue: NONE,
    deferrals: rulings.filter(({ ruling }) => ruling === 'defer').length,
    treatiesSigned: governs
      ? view.treaties.filter(
          ({ a, b, from, status }) =>
            (a === home || b === home) && from > 0 && (status === 'signed' || status === 'inForce'),
        ).length
      : 0,
    suspensions: 0,
    laws: governs ? at(view.jurisdictions, home).laws.filter(({ round }) => round > 0).length : 0,
    filesClosed: 0,
    filesByRequest: 0,
    filesByCovert: 0,
    exposures: 0,
    briefs: 0,
    pledgesKept: publicSeat.pledgesKept,
    pledgesBroken: publicSeat.pledgesBroken,
  };
}

import type { Camp, Case, Demand, FightReason, GameState, ScenarioFriend, Side } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { draw, parameterOf, type Resolution } from '../resolution.ts';
import { unreadBriefs } from './docket.ts';
import { hasLawAgainst } from './law-book.ts';

/** How strongly the reason that the company has stated draws each camp to its side. */
const DRAWN_BY: Record<FightReason | '', Record<Camp, number>> = {
  hostLaw: { industry: 2, civil: 1, press: 0, states: 2 },
  treatyRoad: { industry: 1, civil: 1, press: 0, states: 3 },
  reach: { industry: 3, civil: 1, press: 1, states: 1 },
  person: { industry: 0, civil: 3, press: 2, states: 1 },
  breadth: { industry: 1, civil: 3, press: 2, states: 0 },
  customer: { industry: 3, civil: 2, press: 1, states: 0 },
  '': { industry: 1, civil: 1, press: 1, states: 0 },
};

/** Public friends of the court write in great cases that are heard at the next Bench, for a side that the matter draws them to. */
export function friendsFile(r: Resolution): void {
  const next = r.state.round + (r.state.phase === 'orders' ? 0 : 1);
  for (const record of r.state.cases) {
    if (record.status !== 'argued' || record.due > next || record.sealed || !isGreat(r.state, record)) continue;
    if (unreadBriefs(record).some(({ friend }) => friend !== '')) continue;
    for (const { id, camp, side: always } of drawnFriends(r, record)) {
      const side = always ?? sideOf(r, record, camp);
      const brief = { seat: NONE, friend: id, camp, side, foreseen: false, round: r.state.round, with: NONE, price: 0 };
      r.emit({ type: 'briefFiled', case: record.id, brief });
    }
  }
}

/** A case that the public follows: about a grave crime, or before a higher bench. */
function isGreat(state: GameState, record: Case): boolean {
  if (record.kind !== 'challenge' && record.kind !== 'suit') return false;
  const { file, founding } = at(state.demands, record.demand);
  return founding || record.level > 1 || at(state.files, file).gravity >= parameterOf(state, 'friends.gravity');
}

/** One or two at a trial, one more at a higher bench; those write first whom the matter concerns most. */
function drawnFriends(r: Resolution, record: Case): ScenarioFriend[] {
  const pool = [...r.state.setup.scenario.friends];
  const count = 1 + draw(r, 'friends', 2) + Number(record.level > 1);
  const drawn: ScenarioFriend[] = [];
  while (drawn.length < count && pool.length > 0) {
    const biases = pool.map(({ camp }) => biasFor(r.state, record, camp) + biasAgainst(r.state, record, camp));
    drawn.push(...pool.splice(placeByLot(r, biases), 1));
  }
  return drawn;
}

/** A place in the list, each with a chance in proportion to its bias. */
function placeByLot(r: Resolution, biases: readonly number[]): number {
  let lot = draw(
    r,
    'friends',
    biases.reduce((sum, bias) => sum + bias, 0),
  );
  let index = 0;
  while (lot >= at(biases, index)) lot -= at(biases, index++);
  return index;
}

function sideOf(r: Resolution, record: Case, camp: Camp): Side {
  const forIt = biasFor(r.state, record, camp);
  return draw(r, 'friends', forIt + biasAgainst(r.state, record, camp)) < forIt ? 'for' : 'against';
}

/** A grave crime and a treaty road that was tried speak for the order, to other states most of all. */
function biasFor(state: GameState, { demand }: Case, camp: Camp): number {
  const { gravity, road } = at(state.files, at(state.demands, demand).file);
  const grave = gravity - 1;
  return 1 + (camp === 'states' ? 2 * grave : camp === 'civil' ? grave : 0) + (road === 'refused' ? 1 : 0);
}

function biasAgainst(state: GameState, record: Case, camp: Camp): number {
  const demand: Demand = at(state.demands, record.demand);
  const againstLaw = demand.base === 'abroad' && hasLawAgainst(state, demand.host, demand.jurisdiction);
  return 1 + DRAWN_BY[demand.reason][camp] + (againstLaw ? 1 : 0);
}

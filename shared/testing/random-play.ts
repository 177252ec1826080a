import type {
  Command,
  DealTerms,
  GameEvent,
  GameState,
  Option,
  Order,
  Pledge,
  SeatId,
  Setup,
  Stream,
} from '../model/index.ts';
import { at, NONE, PLEDGES, readyIn } from '../model/index.ts';
import { advance, apply, below, decide, newGame, optionsFor, pledgesOf, streamOf } from '../rules/index.ts';

/** One accepted command, or the end of a phase. */
export type Step = { seat: SeatId; command: Command } | 'endPhase';

/** Called after each step with what it brought. */
export type OnStep = (state: GameState, events: readonly GameEvent[], step: Step) => void;

/** Plays a whole game by lot: orders, answers, deals, talk, broken seals and nonsense. Answers the steps that were accepted. */
export function playByLot(setup: Setup, seed: number, onStep?: OnStep, onStart?: (state: GameState) => void): Step[] {
  const state = newGame(setup, seed);
  onStart?.(state);
  const rng = streamOf(seed, 'test');
  const steps: Step[] = [];
  while (state.phase !== 'over') {
    for (const { id } of state.seats) {
      for (let move = below(rng, 5); move > 0; move--) {
        const command = commandByLot(state, id, rng);
        const decision = command && decide(state, id, command);
        if (!command || !decision?.ok) continue;
        for (const event of decision.events) apply(state, event);
        steps.push({ seat: id, command });
        onStep?.(state, decision.events, { seat: id, command });
      }
    }
    const events = advance(state);
    steps.push('endPhase');
    onStep?.(state, events, 'endPhase');
  }
  return steps;
}

/** Plays recorded steps again. */
export function replay(
  setup: Setup,
  seed: number,
  steps: readonly Step[],
  onStep?: OnStep,
  onStart?: (state: GameState) => void,
): GameState {
  const state = newGame(setup, seed);
  onStart?.(state);
  for (const step of steps) {
    const events = play(state, step);
    onStep?.(state, events, step);
  }
  return state;
}

function play(state: GameState, step: Step): readonly GameEvent[] {
  if (step === 'endPhase') return advance(state);
  const decision = decide(state, step.seat, step.command);
  if (!decision.ok) throw new Error(`The replay was refused ${step.command.kind}: ${decision.reason}`);
  for (const event of decision.events) apply(state, event);
  return decision.events;
}

function commandByLot(state: GameState, seat: SeatId, rng: Stream): Command | undefined {
  const dice = below(rng, 20);
  if (dice < 13) return sealByLot(optionsFor(state, seat), rng);
  if (dice === 13) return { kind: 'breakSeal', seal: below(rng, state.nextSeal + 1) };
  if (dice === 14) return readyIn(state, below(rng, 2) === 0);
  if (dice === 15)
    return { kind: 'say', to: below(rng, state.seats.length + 1) - 1, phrase: 'hello', blanks: ['you'], text: '' };
  if (dice === 16 || dice === 17) return offerByLot(state, seat, rng);
  if (dice === 19) return { kind: 'seal', order: nonsense(rng) };
  return answerDealByLot(state, seat, rng);
}

function sealByLot(options: Option[], rng: Stream): Command | undefined {
  if (options.length === 0) return undefined;
  const kinds = [...new Set(options.map(({ order }) => order.kind))].filter(
    (kind) => kind !== 'withdraw' || below(rng, 8) === 0,
  );
  if (kinds.length === 0) return undefined;
  const kind = kinds[below(rng, kinds.length)];
  const ofKind = options.filter(({ order }) => order.kind === kind);
  const { order, ticks } = at(ofKind, below(rng, ofKind.length));
  const ticked = ticks.filter(() => below(rng, 3) === 0).map(({ field }) => [field, true]);
  return { kind: 'seal', order: { ...order, ...Object.fromEntries(ticked) } };
}

function answerDealByLot(state: GameState, seat: SeatId, rng: Stream): Command | undefined {
  const signed = state.deals.findLast((deal) => deal.status === 'accepted' && deal.to === seat);
  if (signed && below(rng, 6) === 0) return { kind: 'cancelDeal', deal: signed.id };
  const offers = state.deals.filter((deal) => deal.status === 'offered' && (deal.to === seat || deal.by === seat));
  if (offers.length === 0) return undefined;
  const { id, by } = at(offers, below(rng, offers.length));
  if (by === seat) return { kind: 'withdrawDeal', deal: id };
  return below(rng, 4) === 0 ? { kind: 'declineDeal', deal: id, why: '' } : { kind: 'acceptDeal', deal: id };
}

/** An offer that makes sense about half of the time. */
function offerByLot(state: GameState, seat: SeatId, rng: Stream): Command {
  const lot = (list: readonly unknown[]) => below(rng, list.length);
  const to = lot(state.seats);
  const side = below(rng, 2) === 0 ? 'for' : 'against';
  const live = state.cases.filter(({ status, demand }) => status === 'argued' && demand !== NONE);
  const found = live[lot(live)];
  const offer = (other: SeatId, terms: DealTerms): Command => ({ kind: 'offerDeal', to: other, terms });
  if (found && below(rng, 2) === 0) {
    const { company, jurisdiction } = at(state.demands, found.demand);
    const { government } = at(state.jurisdictions, jurisdiction);
    const how = at(['partial', 'treaty', 'drop'] as const, below(rng, 3));
    if (seat === company || seat === government)
      return offer(seat === company ? government : company, { kind: 'settlement', case: found.id, how });
    return offer(to, { kind: 'jointBrief', case: found.id, side });
  }
  if (below(rng, 3) === 0) {
    const jurisdiction = at(state.seats, below(rng, 2) === 0 ? seat : to).jurisdiction;
    return offer(to, { kind: 'regionContract', jurisdiction, pay: below(rng, 5) });
  }
  const until = state.round + below(rng, 4);
  return offer(to, {
    kind: 'exchange',
    give: pledgeByLot(state, seat, to, rng),
    take: pledgeByLot(state, to, seat, rng),
    until,
  });
}

/** Something that can be promised, or else any promise at all. */
function pledgeByLot(state: GameState, maker: SeatId, other: SeatId, rng: Stream): Pledge {
  const lot = (list: readonly unknown[]) => below(rng, list.length);
  const possible = pledgesOf(state, maker, other);
  if (possible.length > 0 && below(rng, 8) > 0) return at(possible, lot(possible));
  return {
    kind: PLEDGES[lot(PLEDGES)],
    demand: 0,
    bill: 9,
    side: 'for',
    holding: 3,
    jurisdiction: 0,
    amount: 5,
  } as Pledge;
}

/** Ids that point nowhere: they must be refused, never throw. */
function nonsense(rng: Stream): Order {
  const id = [NONE, 0, 3, 99][below(rng, 4)];
  const all = {
    file: id,
    request: id,
    law: 'reach',
    data: 'any',
    repeal: false,
    treaty: id,
    with: id,
    breach: id,
  };
  const more = {
    demand: id,
    bill: id,
    jurisdiction: id,
    datacenter: id,
    holding: id,
    to: id,
    split: false,
    custody: 'trustee',
  };
  const rest = {
    enter: true,
    against: id,
    pressure: id,
    how: 'yield',
    strictness: 'strict',
    fine: id,
    case: id,
    test: 'person',
    by: 1,
    tell: false,
    ruling: 'quash',
    ground: 'person',
    reasons: '',
  };
  const kinds = [
    'demand',
    'move',
    'keys',
    'rule',
    'stay',
    'sue',
    'brief',
    'grant',
    'comply',
    'fine',
    'suspend',
    'lobby',
    'speak',
    'dialogue',
    'contempt',
    'unseal',
    'appeal',
    'region',
    'closeRegion',
    'hostSuit',
    'market',
    'withdraw',
    'acceptTreaty',
    'covert',
    'refer',
    'compel',
    'publish',
    'scrutiny',
    'protest',
    'answerPressure',
  ];
  const kind = kinds[below(rng, kinds.length)];
  return { ...all, ...more, ...rest, kind, side: 'for', stay: false } as unknown as Order;
}

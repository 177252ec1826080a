import type { Command, GameState, SeatId, SeatView, Setup, Stream } from '../../model/index.ts';
import { apply } from '../apply/index.ts';
import { clone } from '../clone.ts';
import { decide } from '../decide.ts';
import { advance } from '../resolve/order-of-resolution.ts';
import { determinize } from './determinize.ts';
import { type Standing, standingOf } from './standing.ts';
import { viewOn } from './view-for.ts';

declare const imagined: unique symbol;

/** A world that a seat can imagine from its own view: it can be played on, but not looked into except through a seat's eyes. */
export type Sample = { readonly [imagined]: true };

const stateOf = (sample: Sample) => sample as unknown as GameState;

/** One world that looks to the seat like its view; what the seat cannot know is drawn from `rng`. */
export function sampleOf(setup: Setup, view: SeatView, rng: Stream): Sample {
  return determinize(setup, view, rng) as unknown as Sample;
}

export function copyOfSample(sample: Sample): Sample {
  return clone(stateOf(sample)) as unknown as Sample;
}

/** What a seat of the imagined world would see; it shares with the sample, so read it before playing on. */
export function viewInSample(sample: Sample, seat: SeatId): SeatView {
  return viewOn(stateOf(sample), seat, [], false);
}

/** Lets a seat of the imagined world act; false where the rules refuse it. */
export function submitInSample(sample: Sample, seat: SeatId, command: Command): boolean {
  const decision = decide(stateOf(sample), seat, command);
  if (decision.ok) for (const event of decision.events) apply(stateOf(sample), event);
  return decision.ok;
}

/** Ends the phase of the imagined world. */
export function endPhaseOfSample(sample: Sample): void {
  advance(stateOf(sample));
}

/** How a seat stands in the imagined world, in named numbers; `left` is the rounds still to be played, 0 once it is over. */
export function standingInSample(sample: Sample, seat: SeatId): { left: number; standing: Standing } {
  const state = stateOf(sample);
  const left = state.phase === 'over' ? 0 : state.setup.scenario.rounds - state.round + 1;
  return { left, standing: standingOf(state, seat) };
}

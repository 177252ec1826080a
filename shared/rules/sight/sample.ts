import type { Command, GameState, SeatId, SeatView, Setup, Stream } from '../../model/index.ts';
import { apply } from '../apply/index.ts';
import { clone } from '../clone.ts';
import { decide } from '../decide.ts';
import { advance } from '../resolve/order-of-resolution.ts';
import { hundredthsOf } from '../scoring/score.ts';
import { determinize } from './determinize.ts';
import { viewOn } from './view-for.ts';

declare const imagined: unique symbol;

/** A world that a seat can imagine from its own view: it can be played on, but not looked into except through a seat's eyes. */
export type Sample = { readonly [imagined]: true };

const stateOf = (sample: Sample) => sample as unknown as GameState;

/** One world that looks to the seat like its view; what the seat cannot know is drawn from `lots`. */
export function sampleOf(setup: Setup, view: SeatView, lots: Stream): Sample {
  return determinize(setup, view, lots) as unknown as Sample;
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

/** A seat's score in the imagined world as it stands, in hundredths of a point. */
export function scoreInSample(sample: Sample, seat: SeatId): number {
  return hundredthsOf(stateOf(sample), seat);
}

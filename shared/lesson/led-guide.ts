import led from '../../assets/guide/led.json' with { type: 'json' };
import { stepOf } from './worlds.ts';

/** One step of the first round as a teacher leads it from the projector; each seat is shown its own cards of the guide that belong to it. */
export type LedStep = {
  id: string;
  /** Its words on the projector: text ids guide.<words> and guide.<words>.text. What the teacher says: guide.<id>.note. */
  words: string;
  /** The moment that it speaks of. */
  round: number;
  phase: 'orders' | 'bench';
  /** Clocks stand while it is shown. */
  stands: boolean;
};

export const LED = led as readonly LedStep[];

/** The step at which a class that stands at `step` is led on, now that all its worlds have come to `moment` (`stepOf`); -1 when the guide is over. */
export function ledOn(step: number, moment: number): number {
  return LED.findIndex((one, at) => at >= step && stepOf(one) >= moment);
}

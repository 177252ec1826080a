import weights from '../../../assets/ai/value.json' with { type: 'json' };
import type { Role, ValueModels } from '../../model/index.ts';
import { entry } from '../../model/index.ts';

/** For scenarios without a value file of their own. */
export const GENERAL = weights.models as unknown as ValueModels;

/** Final score to be expected from a standing, in points, with `left` rounds still to be played. */
export function expectedScore(models: ValueModels, role: Role, left: number, standing: Record<string, number>): number {
  const known = models[role];
  const model = entry(known, Math.min(left, Object.keys(known).length));
  let sum = model.bias;
  for (const [name, value] of Object.entries(standing)) sum += (model.weights[name] ?? 0) * value;
  return sum;
}

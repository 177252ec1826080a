import weights from '../../../assets/ai/value.json' with { type: 'json' };
import type { Role } from '../../model/index.ts';

type Linear = { bias: number; weights: Record<string, number> };
/** By role and by rounds still to be played. */
type Fitted = Record<Role, Record<string, Linear>>;

const fitted = weights.models as unknown as Fitted;

/** Final score to be expected from a standing, in points, with `left` rounds still to be played. */
export function expectedScore(role: Role, left: number, standing: Record<string, number>): number {
  const known = fitted[role];
  const model = known[Math.min(left, Object.keys(known).length)];
  let sum = model.bias;
  for (const name in standing) sum += (model.weights[name] ?? 0) * standing[name];
  return sum;
}

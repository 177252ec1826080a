import type { Resolution } from '../resolution.ts';
import { demandOn, serve } from './serving.ts';

/** Serves the order that the scenario begins with: a judge has signed it before the first round opens. */
export function serveFoundingOrder(r: Resolution): void {
  const { founding, files } = r.state.setup.scenario;
  if (!founding) return;
  const file = files.findIndex(({ id }) => id === founding.file);
  const demand = { ...demandOn(r.state, file), founding: true };
  serve(r, demand);
}

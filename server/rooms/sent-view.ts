import { randomInt } from 'node:crypto';
import { SentView } from '../../shared/wire/index.ts';

const SEED = randomInt(2 ** 32);

/** What one viewer of this process has been sent: nothing yet. */
export function newSentView(): SentView {
  return new SentView(SEED);
}

import type { Fillings, lessons, matches } from '../../shared/api/index.ts';
import { call, ServerRefusal } from './call.ts';
import type { PollingFallback } from './polling-line.ts';

type Doors<State, Commands> = { state: State; commands: Commands };

/**
 * The polling fallback of a match or a lesson. `refusals`: codes that mean that there is no way in for this device. A filter's
 * own page in place of an answer is no answer.
 */
export function pollingFallback<
  State extends typeof matches.matchState | typeof lessons.lessonState,
  Commands extends typeof matches.matchOrders | typeof lessons.lessonCommands,
>(
  { state, commands }: Doors<State, Commands>,
  fillings: Fillings<State> & Fillings<Commands>,
  key: string,
  refusals: readonly string[],
): PollingFallback {
  return {
    async state(have) {
      try {
        return await call(state, fillings, { key, questions: { have } });
      } catch (error) {
        return error instanceof ServerRefusal && refusals.includes(error.code) ? 'refused' : undefined;
      }
    },
    send: (envelope) => call(commands, fillings, { key, body: envelope }),
  };
}

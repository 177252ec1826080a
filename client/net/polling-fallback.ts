import { ServerRefusal } from './http.ts';
import type { LineReply } from './line.ts';
import type { PollingFallback } from './polling-line.ts';

/** A request below the address of a match or a lesson, with this device's key. Rejects with a ServerRefusal. */
type Ask = (path: string, init?: RequestInit) => Promise<unknown>;

/**
 * The polling fallback of a match or a lesson. `commands`: where commands go; `refusals`: codes that mean that there is
 * no way in for this device. A filter's own page in place of an answer is no answer.
 */
export function pollingFallback(ask: Ask, commands: string, refusals: readonly string[]): PollingFallback {
  return {
    async state(have) {
      try {
        const state = (await ask(`state?have=${have}`)) as { print?: string; slices?: Record<string, string> };
        const { print, slices } = state;
        return print === undefined ? undefined : { print, slices };
      } catch (error) {
        return error instanceof ServerRefusal && refusals.includes(error.code) ? 'refused' : undefined;
      }
    },
    async send(envelope) {
      const reply = (await ask(commands, { method: 'POST', body: JSON.stringify(envelope) })) as Partial<LineReply>;
      return reply.ok === undefined ? undefined : reply;
    },
  };
}

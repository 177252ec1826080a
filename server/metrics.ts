import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, register } from 'prom-client';
import type { Networks } from './http/networks.ts';

/** What is counted of this process when somebody looks. Numbers only: no lesson, no student. */
export type Counted = {
  /** Open sockets of players, hosts, projectors. */
  sockets(): number;
  /** Lessons in memory, and matches. */
  lessons(): number;
  matches(): number;
  /** What is wrong with the storage; empty where all is well. */
  storageFault(): Promise<string>;
};

/**
 * Figures for Prometheus: what Node tells of itself (memory, CPU, lag of the event loop) and what is counted here. For
 * this machine and the networks of `watchers` alone: figures tell when a school is at work.
 */
export function metricsRoute(counted: Counted, watchers: Networks, addressOf: (request: IncomingMessage) => string) {
  register.clear();
  collectDefaultMetrics();
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name: `comity_${name}`,
      help,
      async collect() {
        this.set(await value());
      },
    });
  gauge('sockets', 'Open sockets of players, hosts and projectors', counted.sockets);
  gauge('lessons', 'Lessons in memory', counted.lessons);
  gauge('matches', 'Matches in memory', counted.matches);
  gauge('storage_ok', '1 where what is given can be stored', async () => ((await counted.storageFault()) ? 0 : 1));
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!watchers.has(addressOf(request))) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Only for this machine and for the networks of COMITY_WATCHERS.\n');
      return;
    }
    response.writeHead(200, { 'content-type': register.contentType, 'cache-control': 'no-store' });
    response.end(await register.metrics());
  };
}

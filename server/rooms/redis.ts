import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { Redis } from 'ioredis';
import { complain } from '../complain.ts';

/** Milliseconds for which Redis is waited for at the start. */
const PATIENCE = 20_000;

/** What the rooms of several processes have in common. Throws one sentence where Redis cannot be reached. */
export async function roomsIn(url: string): Promise<{ driver: RedisDriver; presence: RedisPresence }> {
  // Asked while it is away, Redis is waited for: an answer that fails would be remembered by the driver for good.
  const connect = () => {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', (error) => complain('Redis cannot be reached.', error));
    return redis;
  };
  const first = connect();
  const reached = await Promise.race([
    first.ping(),
    new Promise<undefined>((late) => setTimeout(late, PATIENCE, undefined).unref()),
  ]);
  if (reached === undefined) {
    first.disconnect();
    throw new Error(`Redis cannot be reached at ${new URL(url).host}. Start it, or correct REDIS_URL.`);
  }
  return { driver: new RedisDriver(first), presence: new RedisPresence(connect()) };
}

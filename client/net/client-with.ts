import { Client } from '@colyseus/sdk';
import { BASE } from '../app/base.ts';

/**
 * A client that shows its key in a header only. Its own `auth.token` would put the key into the socket's address as well,
 * and so into the logs of every proxy and the browser's console.
 */
export function clientWith(key: string, origin: string = location.origin + BASE): Client {
  return new Client(origin, { headers: { authorization: `Bearer ${key}` } });
}

import { type Fillings, filled, type ReplyOf, type Route, readRefusal, readReply } from '../../shared/api/route.ts';
import { at } from '../app/base.ts';

/** A refusal of the server, with its sentence; without one where no server was reached (`offline`), or it answered what this page does not know (`unknownReply`). */
export class ServerRefusal extends Error {
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

type Sent = {
  /** Goes as JSON. */
  body?: object;
  /** Opens a seat, or a place in a lesson. */
  key?: string;
  questions?: Record<string, string | number>;
};

/** Asks the server. The reply is as the route's schema has it; rejects with a ServerRefusal. */
export async function call<R extends Route>(route: R, fillings: Fillings<R>, sent: Sent = {}): Promise<ReplyOf<R>> {
  const { body, key, questions = {} } = sent;
  const asked = new URLSearchParams(Object.entries(questions).map(([name, value]) => [name, String(value)])).toString();
  const response = await answerOf(filled(route, fillings) + (asked && `?${asked}`), {
    method: route.method,
    body: body && JSON.stringify(body),
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  });
  return replyIn(route, await bodyOf(response));
}

/** The reply of a route that a body holds. Throws a ServerRefusal where it is none. */
export function replyIn<R extends Route>(route: R, body: unknown): ReplyOf<R> {
  const read = readReply(route, body);
  if (read.ok) return read.reply;
  console.warn(
    `${route.method} ${route.path} was answered with what this page does not know: '${read.place}' is missing or wrong.`,
  );
  throw new ServerRefusal('unknownReply', '');
}

/** The language that the page is in: refusals are told in it. Without a page, as in a unit test, the server chooses. */
const reading = () => globalThis.document?.documentElement.lang ?? '';

/** The answer to a request, whatever its kind. Rejects with a ServerRefusal. */
export async function answerOf(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(at(path), { ...init, headers: { 'accept-language': reading(), ...init.headers } });
  } catch {
    throw new ServerRefusal('offline', '');
  }
  if (response.ok) return response;
  const { error, message } = readRefusal(await bodyOf(response)) ?? { error: 'serverFault', message: '' };
  throw new ServerRefusal(error, message);
}

async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => ({}));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { type Blanks, blanksIn, type Route } from '../../shared/api/index.ts';
import { HttpError } from '../http-error.ts';
import { readJson, sendJson } from './json.ts';

/** A request for a route: what its path and its questions hold. */
export type Asked<Blank extends string = string> = {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the blanks of the path stand for. */
  blanks: Record<Blank, string>;
  /** What is asked behind the path; '' where it is not. */
  question(name: string): string;
};

/** Answers the requests for one address. */
export type Handler = {
  method: string;
  path: string;
  answer(asked: Asked): Promise<void>;
};

/** Answers a route with what `work` makes: a reply that its schema knows. */
export function on<Path extends string, Reply extends v.GenericSchema>(
  route: Route<Path, Reply>,
  work: (asked: Asked<Blanks<Path>>) => v.InferOutput<Reply> | Promise<v.InferOutput<Reply>>,
): Handler {
  return onStream(route, async (asked) => sendJson(asked.response, route.status, await work(asked)));
}

/** Answers an address in another way than with one JSON text: line by line, with a file, with another page. */
export function onStream<Path extends string>(
  { method, path }: { method: Route['method']; path: Path },
  answer: (asked: Asked<Blanks<Path>>) => Promise<void>,
): Handler {
  return { method, path, answer };
}

/** Has the first handler answer that a request is for. Answers false where there is none. */
export async function handle(
  handlers: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // The path below /api, where the handlers are mounted.
  const url = new URL(request.url ?? '/', 'http://x');
  for (const { method, path, answer } of handlers) {
    const blanks = method === request.method ? blanksIn({ path }, `/api${url.pathname}`) : undefined;
    if (!blanks) continue;
    await answer({ request, response, blanks, question: (name) => url.searchParams.get(name) ?? '' });
    return true;
  }
  return false;
}

/** The request's body as the schema has it. Throws an HttpError that names what is missing or wrong. */
export async function readBody<S extends v.GenericSchema>(
  request: IncomingMessage,
  schema: S,
): Promise<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, await readJson(request));
  if (parsed.success) return parsed.output;
  throw malformed(v.getDotPath(parsed.issues[0]) ?? 'request');
}

export function malformed(place: string): HttpError {
  return new HttpError(400, 'malformed', `The request is not complete: '${place}' is missing or wrong.`);
}

import * as v from 'valibot';

/** An address of the server that answers with JSON. Its path has blanks, as in '/api/matches/:match/state'; the schema of its reply is shared by server and pages. */
export type Route<Path extends string = string, Reply extends v.GenericSchema = v.GenericSchema> = {
  method: 'GET' | 'POST' | 'DELETE';
  path: Path;
  /** Of a reply that is no refusal. */
  status: 200 | 201;
  reply: Reply;
};

export type ReplyOf<R extends Route> = v.InferOutput<R['reply']>;

/** The blanks of a path. */
export type Blanks<Path extends string> = Path extends `${string}:${infer Blank}/${infer Rest}`
  ? Blank | Blanks<`/${Rest}`>
  : Path extends `${string}:${infer Blank}`
    ? Blank
    : never;
export type Fillings<R extends Route> = Record<Blanks<R['path']>, string>;

// @__NO_SIDE_EFFECTS__
export function get<Path extends string, Reply extends v.GenericSchema>(path: Path, reply: Reply): Route<Path, Reply> {
  return { method: 'GET', path, status: 200, reply };
}

// @__NO_SIDE_EFFECTS__
export function post<Path extends string, Reply extends v.GenericSchema>(path: Path, reply: Reply): Route<Path, Reply> {
  return { method: 'POST', path, status: 200, reply };
}

/** A request that makes something. */
// @__NO_SIDE_EFFECTS__
export function make<Path extends string, Reply extends v.GenericSchema>(path: Path, reply: Reply): Route<Path, Reply> {
  return { method: 'POST', path, status: 201, reply };
}

// @__NO_SIDE_EFFECTS__
export function remove<Path extends string, Reply extends v.GenericSchema>(
  path: Path,
  reply: Reply,
): Route<Path, Reply> {
  return { method: 'DELETE', path, status: 200, reply };
}

/** The path with its blanks filled. */
export function filled<R extends Route>({ path }: R, fillings: Fillings<R>): string {
  return path.replace(/:(\w+)/g, (_, blank: Blanks<R['path']>) => encodeURIComponent(fillings[blank]));
}

/** What the blanks of a route stand for in a path; undefined where the path is none of this route's. */
export function blanksIn({ path }: Pick<Route, 'path'>, asked: string): Record<string, string> | undefined {
  const [steps, given] = [path.split('/'), asked.split('/')];
  if (steps.length !== given.length) return undefined;
  const blanks: Record<string, string> = {};
  for (const [at, step] of steps.entries()) {
    const part = given[at] ?? '';
    if (step.startsWith(':') && part !== '') blanks[step.slice(1)] = part;
    else if (step !== part) return undefined;
  }
  return blanks;
}

/** The reply that a route's schema finds in a body; else where the first mistake is. */
export function readReply<R extends Route>(
  { reply }: R,
  body: unknown,
): { ok: true; reply: ReplyOf<R> } | { ok: false; place: string } {
  const result = v.safeParse(reply, body);
  if (result.success) return { ok: true, reply: result.output as ReplyOf<R> };
  return { ok: false, place: v.getDotPath(result.issues[0]) ?? 'reply' };
}

/** Why a request was refused: a code, and a sentence in the reader's language. */
const refusal = v.object({ error: v.string(), message: v.optional(v.string(), '') });
export type Refusal = v.InferOutput<typeof refusal>;

/** The refusal that a body holds; undefined where it holds none. */
export function readRefusal(body: unknown): Refusal | undefined {
  const result = v.safeParse(refusal, body);
  return result.success ? result.output : undefined;
}

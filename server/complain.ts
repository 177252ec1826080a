import { pino, stdTimeFunctions } from 'pino';

/** One line of JSON a fault, on standard error: when, what, where. */
const log = pino(
  { base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
  { write: (line) => console.error(line.trimEnd()) },
);

/** Complaints of one kind in a minute; the others are counted. One seat that sends nonsense must not fill the log. */
const MOST = 5;
const MINUTE = 60_000;
/** Lines of a stack: where it happened, not how the process got there. */
const LINES = 5;

const told = new Map<string, { since: number; count: number }>();

/**
 * Writes a fault to the log: what failed, the error's own words and place. Never the error as an object: it may carry what
 * a student wrote, or a key.
 */
export function complain(what: string, error?: unknown): void {
  const now = performance.now();
  const before = told.get(what);
  const isNew = !before || now - before.since > MINUTE;
  const count = isNew ? 1 : before.count + 1;
  for (const [kind, { since }] of told) if (now - since > MINUTE) told.delete(kind);
  told.set(what, { since: isNew ? now : before.since, count });
  if (count > MOST) return;
  const more = count === MOST ? ' (more of this kind is not written for a minute)' : '';
  log.error(`${what}${more}${error === undefined ? '' : `\n${placeOf(error)}`}`);
}

function placeOf(error: unknown): string {
  const { stack, message, cause } = error instanceof Error ? error : new Error(String(error));
  const place = (stack ?? message).split('\n').slice(0, LINES).join('\n');
  return cause instanceof Error ? `${place}\n  because: ${cause.message}` : place;
}

/** What Colyseus says of itself: of messages that cannot be read only that there were some, never what was in them. */
export const roomLogger = {
  debug: () => {},
  trace: () => {},
  info: () => {},
  warn: () => complain('A room’s server warned.'),
  error: () => complain('A message or a joining was not in order.'),
};

/** What was found out about the network. */
export type Findings = {
  /** Milliseconds of each answer over a socket; undefined for one that never came. Empty where no socket opened. */
  socket: readonly (number | undefined)[];
  /** Times that an open socket broke. */
  broken: number;
  /** Milliseconds of each plain request; undefined for one that failed. */
  overHttp: readonly (number | undefined)[];
  /** The server takes what this page sends for another site's. */
  refused: boolean;
  /** Whether a long wait for one answer was stood through; undefined while it lasts. */
  waited?: boolean;
};

/** Text ids check.verdict.<name>: sockets fast, slow or with gaps; plain requests only; nothing may be sent; nothing gets through. */
export type Verdict = 'good' | 'slow' | 'shaky' | 'plain' | 'refused' | 'nothing';

/** Milliseconds up to which nobody notices the way there and back. */
const GOOD = 250;
/** One answer in so many may be lost before a line counts as shaky. */
const LOST_OF = 20;

/** The value in the middle; undefined for no values. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = answered(values).sort((a, b) => a - b);
  return known.length === 0 ? undefined : known[Math.floor((known.length - 1) / 2)];
}

/** The slowest answer; undefined for no values. */
export function worst(values: readonly (number | undefined)[]): number | undefined {
  const known = answered(values);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** How many got no answer. */
export function lost(values: readonly (number | undefined)[]): number {
  return values.length - answered(values).length;
}

/** What all that means for a lesson. */
export function verdictOf({ socket, broken, overHttp, refused }: Findings): Verdict {
  // Joining and every move are sent: that the pages load, or a socket opens, is not enough.
  if (refused) return 'refused';
  const middle = median(socket);
  if (middle === undefined) return median(overHttp) === undefined ? 'nothing' : 'plain';
  if (broken > 0 || lost(socket) * LOST_OF > socket.length) return 'shaky';
  return middle <= GOOD ? 'good' : 'slow';
}

function answered(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

/** What a filter must let through, for whoever runs the network: this server, its port, its socket. */
export function allowLine({ protocol, hostname, port }: Pick<URL, 'protocol' | 'hostname' | 'port'>) {
  const secure = protocol === 'https:';
  return {
    host: hostname,
    port: port || (secure ? '443' : '80'),
    web: secure ? 'https' : 'http',
    socket: secure ? 'wss' : 'ws',
  };
}

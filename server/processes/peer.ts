/** Another process of the site, as this one reaches it. */
export type Peer = {
  /** Host and port, as `10.0.0.2:2567`. */
  address: string;
  /** Shown to it, so that it knows a request that one of its own site passes on. */
  key: string;
  /** Aborted when the process has not been heard of for too long. */
  gone: AbortSignal;
};

/** A lesson or match is held by another process of the site; `peer` is missing where that one has gone this instant. */
export class Elsewhere extends Error {
  readonly peer: Peer | undefined;
  constructor(thing: string, peer?: Peer) {
    super(`${thing} is held by another process.`);
    this.peer = peer;
  }
}

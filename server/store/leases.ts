import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { Elsewhere, type Peer } from '../processes/peer.ts';
import type { Database } from './database.ts';
import type { Fence } from './fence.ts';

/** Milliseconds after which a process that has said nothing is gone, and after which it says again that it is there. */
const LASTS = 4000;
const RENEW_EVERY = 800;

type ProcessRow = { number: number; address: string; key: string };

/**
 * The processes of a site, and what each of them holds, in PostgreSQL. A process has a number that is never given
 * again, and a time after which another that is asked for what it holds may call it gone, unless it has renewed that;
 * with its row goes all that it held. What it writes is checked against that number in the same transaction: one that
 * was stopped and goes on writes nothing.
 */
export class Leases implements Fence {
  private readonly db: Database;
  private readonly line: pg.Client;
  private readonly onLost: (why: string) => void;
  private readonly held = new Set<string>();
  private readonly peers = new Map<number, { peer: Peer; ends: AbortController }>();
  private number = 0;
  private timer: NodeJS.Timeout | undefined;
  private renewing = false;
  private renewed = 0;

  /** `line`: a connection of its own, so that no queue of queries delays a sign of life. */
  constructor(db: Database, line: pg.Client, onLost: (why: string) => void) {
    this.db = db;
    this.line = line;
    this.onLost = onLost;
  }

  /** This process is there from now on, at `address`; `sockets`: what the paths of its sockets begin with. Answers its key. */
  async join(address: string, sockets: string): Promise<string> {
    const key = randomBytes(24).toString('base64url');
    await this.line.query(`delete from processes where expires < now() - interval '1 minute'`);
    const { rows } = await this.line.query(
      `insert into processes (address, sockets, key, expires)
       values ($1, $2, $3, now() + $4 * interval '1 millisecond') returning number`,
      [address, sockets, key, LASTS],
    );
    this.number = rows[0].number;
    this.renewed = performance.now();
    this.timer = setInterval(() => void this.renew(), RENEW_EVERY).unref();
    return key;
  }

  /** Others may have at once what this process held. */
  async leave(): Promise<void> {
    clearInterval(this.timer);
    await this.line.query('delete from processes where number = $1', [this.number]);
  }

  async hold(thing: string): Promise<void> {
    if (this.held.has(thing)) return;
    const exists = sql`exists (select from lessons where id = ${thing}) or exists (select from matches where id = ${thing})`;
    await sql`insert into leases select ${thing}, ${this.number} where ${exists} on conflict do nothing`.execute(
      this.db,
    );
    const { rows } = await sql<ProcessRow | { number: null }>`
      select number, address, key from (select ${thing}::text as thing where ${exists}) as it
      left join leases using (thing) left join processes on number = process`.execute(this.db);
    const [owner] = rows;
    if (!owner) return;
    if (owner.number !== this.number)
      throw new Elsewhere(thing, owner.number === null ? undefined : this.peerOf(owner));
    this.held.add(thing);
  }

  async claim(all: Database, thing: string): Promise<void> {
    if (!this.held.has(thing))
      await sql`insert into leases values (${thing}, ${this.number}) on conflict do nothing`.execute(all);
    // Locked until the transaction ends: nobody takes it over before this is written.
    const { rows } = await sql`
      select thing from leases where thing = ${thing} and process = ${this.number} for share`.execute(all);
    if (rows.length === 0) this.refuse();
  }

  async check(all: Database, matches: readonly string[]): Promise<void> {
    const ids = sql.join(matches);
    const { rows: held } = await sql`
      select id from matches join leases on thing = case lesson when '' then id else lesson end
      where id in (${ids}) and process = ${this.number} for share of leases`.execute(all);
    if (held.length === matches.length) return;
    // What has been deleted is nobody's; writing to it fails by itself.
    const { rows: there } = await sql`select id from matches where id in (${ids})`.execute(all);
    if (held.length < there.length) this.refuse();
  }

  /** The process whose sockets' paths begin so; undefined for this one, and where there is none. */
  async peerNamed(sockets: string): Promise<Peer | undefined> {
    const { rows } = await sql<ProcessRow>`
      select number, address, key from processes where sockets = ${sockets} and number <> ${this.number}`.execute(
      this.db,
    );
    return rows[0] && this.peerOf(rows[0]);
  }

  private refuse(): never {
    this.onLost('another process holds what this one wrote to');
    throw new Error('Another process holds what was to be written.');
  }

  private peerOf({ number, address, key }: ProcessRow): Peer {
    const known = this.peers.get(number);
    if (known) return known.peer;
    const ends = new AbortController();
    const peer = { address, key, gone: ends.signal };
    this.peers.set(number, { peer, ends });
    return peer;
  }

  private async renew(): Promise<void> {
    if (this.renewing) return;
    this.renewing = true;
    try {
      const { rowCount } = await this.line.query(
        `update processes set expires = now() + $2 * interval '1 millisecond' where number = $1`,
        [this.number, LASTS],
      );
      if (rowCount === 0) this.onLost('this process was silent for too long, and others may hold by now what it held');
      const silent = performance.now() - this.renewed;
      this.renewed = performance.now();
      // Where all is slow, nobody is gone: who was late does not judge others.
      if (silent > LASTS / 2 || this.peers.size === 0) return;
      const known = [[...this.peers.keys()]];
      await this.line.query('delete from processes where number = any($1) and expires < now()', known);
      const { rows } = await this.line.query('select number from processes where number = any($1)', known);
      this.forgetAllBut(new Set(rows.map(({ number }) => number)));
    } catch {
      // A line that breaks says so itself.
    } finally {
      this.renewing = false;
    }
  }

  private forgetAllBut(alive: ReadonlySet<number>): void {
    for (const [number, { ends }] of this.peers) {
      if (alive.has(number)) continue;
      this.peers.delete(number);
      ends.abort();
    }
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { think } from '../../shared/ai/index.ts';
import { type Command, NONE, readyIn, type SeatId, type SeatView } from '../../shared/model/index.ts';
import { matchOfPeople } from '../support/many-people.ts';
import { Player } from '../support/player.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { type TappedLine, tap } from '../support/tapped-line.ts';

/** Seats of the Dublin warrant, in its order. */
const [US, UK, MERIDIAN] = [0, 2, 3];
const GOVERNMENTS = [0, 1, 2];
const COMPANIES = [3, 4, 5];
const COURTS = [6, 7];
const PRIVATE_WORDS = 'CANARY between two';
const rulingWords = (court: SeatId, round: number) => `CANARY of court ${court} in round ${round},`;

const folder = mkdtempSync(join(tmpdir(), 'comity-secrets-'));
let server: RunningServer;
let lines: TappedLine[];
let players: Player[];
/** Whose line carried a ruling's words while it was still under seal. */
const heardUnderSeal: SeatId[] = [];
let end: SeatView;

beforeAll(async () => {
  const db = join(folder, 'secrets.sqlite');
  const seats = await matchOfPeople(db, 'canaries', 11);
  server = await startServer({ db, env: { COMITY_PACK: '0' } });
  lines = await Promise.all(seats.map(() => tap(server.port)));
  players = await Promise.all(seats.map((seat, i) => Player.join(lines[i].url, seat)));
  await playToTheEnd();
});
afterAll(async () => {
  await Promise.all(players.map((player) => player.room.leave()));
  for (const line of lines) line.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Every seat plays as an AI would; some do what has something to hide as well. */
async function playToTheEnd(): Promise<void> {
  let last = '';
  for (;;) {
    const views = await Promise.all(
      players.map((player) => player.until('the next phase', (view) => momentOf(view) !== last)),
    );
    end = views[0];
    if (end.phase === 'over') return;
    last = momentOf(end);
    await Promise.all(views.map((view, seat) => sealAll(seat, view)));
    for (const court of COURTS) {
      const words = rulingWords(court, end.round);
      heardUnderSeal.push(...seats().filter((seat) => seat !== court && lines[seat].received().includes(words)));
    }
    await Promise.all(players.map((player) => player.send(readyIn(end))));
  }
}

async function sealAll(seat: SeatId, view: SeatView): Promise<void> {
  const decisions = think(view, { level: 'practised', personality: 'pragmatist', seed: seat });
  const commands = decisions.map(({ command }) => command).filter(({ kind }) => kind !== 'ready');
  for (const command of [...secretive(seat, view), ...commands]) {
    if (command.kind === 'seal' && command.order.kind === 'rule') command.order.reasons = rulingWords(seat, view.round);
    await players[seat].send(command);
  }
}

function secretive(seat: SeatId, view: SeatView): Command[] {
  if (seat !== US || view.phase !== 'orders') return [];
  const words: Command = { kind: 'say', to: UK, phrase: 'free', blanks: [], text: PRIVATE_WORDS };
  const covert = view.options.find(({ order }) => order.kind === 'covert')?.order;
  const compel = view.options.find(({ order }) => order.kind === 'compel')?.order;
  const orders = [covert, compel];
  return [words, ...orders.flatMap((order): Command[] => (order ? [{ kind: 'seal', order }] : []))];
}

const momentOf = ({ round, phase }: SeatView) => `${round}.${phase}`;
const found = (seat: SeatId, pattern: RegExp) => [
  ...new Set([...lines[seat].received().matchAll(pattern)].map(([, what]) => what)),
];
const seats = () => lines.map((_, seat) => seat);

test('private words travel to the two who share them, and to nobody else', () => {
  expect(seats().filter((seat) => lines[seat].received().includes(PRIVATE_WORDS))).toEqual([US, UK]);
});

test('a sealed ruling travels to its court alone, and to all when it is given', () => {
  expect(heardUnderSeal).toEqual([]);
  expect(found(MERIDIAN, /(CANARY of court \d+ in round \d+),/g).length).toBeGreaterThan(0);
});

test('a sealed order travels to its own seat alone', () => {
  const seals = seats().map((seat) => found(seat, /"seal":(\d+),"order"/g));
  expect(seals.every((own) => own.length > 0)).toBe(true);
  expect(new Set(seals.flat()).size).toBe(seals.flat().length);
});

test('an agenda travels to its own seat alone, while the match goes on', () => {
  for (const seat of seats())
    expect(found(seat, /"agenda":\{"id":"(\w+)","measure"/g)).toEqual([end.ranks?.[seat].agenda.id]);
});

test('police files travel to their own government alone', () => {
  const jurisdictions = seats().map((seat) => found(seat, /"jurisdiction":(\d+),"holding":\d+,"gravity"/g));
  const governed = end.jurisdictions.filter(({ government }) => government !== NONE);
  for (const seat of GOVERNMENTS)
    expect(jurisdictions[seat]).toEqual(governed.filter((one) => one.government === seat).map(({ id }) => String(id)));
  for (const seat of seats().filter((one) => !GOVERNMENTS.includes(one))) expect(jurisdictions[seat]).toEqual([]);
});

test('hidden collection travels to its own government alone', () => {
  const tried = (seat: SeatId) => /"coverts":\[\{/.test(lines[seat].received());
  expect(tried(US)).toBe(true);
  for (const seat of seats().filter((one) => !GOVERNMENTS.includes(one))) {
    expect(tried(seat)).toBe(false);
    expect(lines[seat].received()).not.toContain('covertTried');
  }
});

test('a demand under seal travels to the one who asks, the one who is asked, and the court', () => {
  const SEALED = /"jurisdiction":(\d+),"file":\d+,"holding":\d+,"company":(\d+),"host":\d+,"base":"\w+","sealed":true/g;
  const asked = (seat: SeatId) => [...lines[seat].received().matchAll(SEALED)].map((hit) => hit.slice(1).map(Number));
  expect(asked(US).length).toBeGreaterThan(0);
  for (const seat of seats())
    for (const [jurisdiction, company] of asked(seat)) {
      const { government, court } = end.jurisdictions[jurisdiction];
      expect([government, company, court]).toContain(seat);
    }
});

test('who holds the keys to a company’s data travels to no other company, unless it is argued in court', () => {
  for (const seat of COMPANIES) {
    const { holdings, cases, demands } = players[seat].view();
    const own = holdings.filter(({ company }) => company === seat).map(({ id }) => id);
    const argued = cases.flatMap(({ demand }) => demands.filter(({ id }) => id === demand));
    const known = found(seat, /"id":(\d+),"company":\d+,"kind":[^{}]*?"keys":"(?:provider|customer|trustee)"/g);
    expect(known.map(Number)).toEqual(expect.arrayContaining(own));
    for (const id of known.map(Number)) expect([...own, ...argued.map(({ holding }) => holding)]).toContain(id);
  }
});

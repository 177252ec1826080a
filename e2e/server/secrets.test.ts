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
const [US, UK, MERIDIAN, US_COURTS] = [0, 2, 3, 6];
const GOVERNMENTS = [0, 1, 2];
const COMPANIES = [3, 4, 5];
const PRIVATE_WORDS = 'CANARY between two';
const rulingWords = (round: number) => `CANARY of round ${round},`;

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
    for (let seat = 0; seat < lines.length; seat++) {
      if (seat !== US_COURTS && lines[seat].received().includes(rulingWords(end.round))) heardUnderSeal.push(seat);
    }
    await Promise.all(players.map((player) => player.send(readyIn(end))));
  }
}

async function sealAll(seat: SeatId, view: SeatView): Promise<void> {
  const thoughts = think(view, { level: 'practised', personality: 'pragmatist', seed: seat });
  const commands = thoughts.map(({ command }) => command).filter(({ kind }) => kind !== 'ready');
  for (const command of [...secretive(seat, view), ...commands]) {
    if (command.kind === 'seal' && command.order.kind === 'rule') command.order.reasons = rulingWords(view.round);
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
  expect(found(MERIDIAN, /(CANARY of round \d+),/g).length).toBeGreaterThan(0);
});

test('a sealed order travels to its own seat alone', () => {
  const seals = seats().map((seat) => found(seat, /"seal":(\d+),"order"/g));
  expect(seals.every((own) => own.length > 0)).toBe(true);
  expect(new Set(seals.flat()).size).toBe(seals.flat().length);
});

test('an agenda travels to its own seat alone, while the match goes on', () => {
  for (const seat of seats())
    expect(found(seat, /"agenda":\{"id":"(\w+)","first"/g)).toEqual([end.ranks?.[seat].agenda.id]);
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
  const sealed = seats().filter((seat) => /"base":"\w+","sealed":true/.test(lines[seat].received()));
  expect(sealed).toContain(US);
  for (const seat of sealed) expect([US, ...COMPANIES, US_COURTS]).toContain(seat);
  for (const seat of COMPANIES)
    expect(
      found(seat, /"company":(\d+),"host":\d+,"base":"\w+","sealed":true/g).filter((one) => one !== String(seat)),
    ).toEqual([]);
});

test('who holds the keys to a company’s data travels to no other company', () => {
  for (const seat of COMPANIES)
    expect(found(seat, /"company":(\d+),"kind":[^{}]*?"keys":"(?:provider|customer|trustee)"/g)).toEqual([
      String(seat),
    ]);
});

import { expect, test } from 'vitest';
import { at, type GameEvent, type GameState, type Viewer } from '../../model/index.ts';
import { command, give, position, seat } from '../../testing/index.ts';
import { playByLot } from '../../testing/random-play.ts';
import { dublinWarrant } from '../../testing/setup.ts';
import { changesFor, seatsFor, viewFor } from '../index.ts';

const GAMES = 2;
/** Everybody, and a seat of each role. */
const VIEWERS: readonly Viewer[] = ['public', seat('us'), seat('meridian'), seat('usCourts')];

/** What they see apart from the seats' public line. */
function restOf(p: GameState, lastEvents: readonly GameEvent[]): Map<Viewer, string> {
  return new Map(VIEWERS.map((viewer) => [viewer, JSON.stringify({ ...viewFor(p, viewer, lastEvents), seats: [] })]));
}

test('what a seat seals or takes back changes for others the seats’ public line alone; that it is done, for itself too', () => {
  const unlike = new Set<string>();
  let told = 0;
  for (let seed = 0; seed < GAMES; seed++) {
    let lastEvents: readonly GameEvent[] = [];
    let before = new Map<Viewer, string>();
    playByLot(
      dublinWarrant,
      seed,
      (p, events, step) => {
        if (step === 'endPhase') lastEvents = [...events];
        const now = restOf(p, lastEvents);
        if (step !== 'endPhase' && changesFor(step.command) !== 'everybody') {
          told++;
          const mayDiffer = changesFor(step.command) === 'giver' ? step.seat : undefined;
          for (const [viewer, text] of now)
            if (viewer !== mayDiffer && text !== before.get(viewer)) unlike.add(`seed ${seed}: ${step.command.kind}`);
        }
        before = now;
      },
      (p) => {
        before = restOf(p, lastEvents);
      },
    );
  }
  expect([...unlike]).toEqual([]);
  expect(told).toBeGreaterThan(100);
});

test('the seats’ public line is that of the whole view', () => {
  const p = position();
  give(p, 'us', { kind: 'invest' });
  for (const viewer of ['public', seat('us'), seat('uk')] as const)
    expect(seatsFor(p, viewer)).toEqual(viewFor(p, viewer).seats);
});

test('a full purse stays one for those who would pay into it, whatever it has paid for under wax', () => {
  const p = position();
  const [us, uk] = [seat('us'), seat('uk')];
  at(p.seats, us).purse = p.setup.ruleset.purse.most;
  const capitalFor = () =>
    viewFor(p, uk)
      .partners.find((one) => one.seat === us)
      ?.give.filter(isCapital);
  const isCapital = ({ kind }: { kind: string }) => kind === 'capital';
  expect(capitalFor()).toEqual([]);
  command(p, 'us', { kind: 'seal', order: { kind: 'invest' } });
  expect(capitalFor()).toEqual([]);
  const terms = {
    kind: 'exchange',
    give: { kind: 'capital', amount: 1 },
    take: { kind: 'noDemand' },
    until: 2,
  } as const;
  expect(() => command(p, 'uk', { kind: 'offerDeal', to: us, terms })).toThrow('purseFull');
});

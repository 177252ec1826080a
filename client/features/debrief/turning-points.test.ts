import { expect, test } from 'vitest';
import type { Debrief, GameEvent, GameState, TimelineEntry } from '../../../shared/model/index.ts';
import { at } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { enforceIt, fightIt, handItOver, orderTheMailbox } from '../../../shared/testing/dublin-moves.ts';
import { endPhase, give, jurisdiction, position } from '../../../shared/testing/index.ts';
import { headlineOf } from './headline.ts';
import { turningPointsOf } from './turning-points.ts';

/** Plays on from a position: each phase's moves, then what they brought. */
function told(p: GameState, ...phases: ((p: GameState) => void)[]): Debrief {
  const timeline: Debrief['timeline'] = [];
  for (const moves of phases) {
    const { round, phase } = p;
    moves(p);
    timeline.push({ round, phase, events: endPhase(p) });
  }
  return { view: viewFor(p, 'debrief'), timeline, ai: [], you: 3 };
}

const pass = () => undefined;
const makeReachLaw = (p: GameState) => void give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });

test('a quiet game has no turning point', () => {
  const debrief = told(position(), pass, pass, pass, pass);
  expect(turningPointsOf(debrief)).toEqual([]);
  expect(headlineOf(debrief)).toBe('quiet');
});

test('handing over a mailbox from abroad turns the game, with all that it cost', () => {
  const p = position();
  const [turn] = turningPointsOf(told(p, orderTheMailbox, handItOver));
  const by = p.setup.ruleset.effects['comply.abroad.comity'];
  expect(turn).toMatchObject({ number: 1, round: 1, kind: 'handOver' });
  expect(turn.changes).toContainEqual(expect.objectContaining({ type: 'comityChanged', by }));
});

test('a bold ruling is a turning point of the round in which it was given', () => {
  const turns = turningPointsOf(told(position(), orderTheMailbox, fightIt, pass, enforceIt));
  expect(turns.map(({ round, kind }) => [round, kind])).toContainEqual([2, 'enforce']);
});

test('a reach law that leaves a case moot outweighs all else, and makes the headline', () => {
  const debrief = told(position(), orderTheMailbox, fightIt, makeReachLaw, pass);
  const law = turningPointsOf(debrief).find(({ kind }) => kind === 'reachLaw');
  expect(law).toMatchObject({ round: 2, about: { mooted: 1 } });
  expect(headlineOf(debrief)).toBe('lawMooted');
});

test('there are at most four turning points, and one a round', () => {
  const suspend = (round: number, treaty: number): GameEvent[] => [
    { type: 'treatyChanged', treaty, status: 'suspended', from: round },
    { type: 'comityChanged', by: -5, now: 50, seat: 0, cause: { code: 'treatySuspended', treaty } },
  ];
  const timeline = [1, 2, 3, 4, 5, 6].map((round): TimelineEntry => {
    return { round, phase: 'bench', events: [...suspend(round, 0), ...suspend(round, 1)] };
  });
  const turns = turningPointsOf({ view: viewFor(position(), 'debrief'), timeline });
  expect(turns).toHaveLength(4);
  expect(new Set(turns.map(({ round }) => round)).size).toBe(4);
});

test('the news of a round that was never played turns nothing', () => {
  const debrief = told(position(), orderTheMailbox, handItOver);
  const round = 2;
  const events = [
    { type: 'roundBegan', round, card: 'leaks' },
    { type: 'comityChanged', by: -20, cause: { code: 'news', card: 'leaks' } },
  ] as unknown as GameEvent[];
  const timeline = [...debrief.timeline, { round, phase: 'orders', events } as TimelineEntry];
  const rounds = (view: Debrief['view']) => turningPointsOf({ view, timeline }).map((turn) => turn.round);
  expect(rounds(debrief.view)).toContain(round);
  expect(rounds({ ...debrief.view, phase: 'over' })).not.toContain(round);
});

test('only a treaty between the two states of a ruling settled what the ruling did not', () => {
  const narrowIt = (p: GameState) =>
    void give(p, 'usCourts', {
      kind: 'rule',
      case: at(p.demands, 0).case,
      ruling: 'narrow',
      ground: 'control',
      reasons: '',
      reply: '',
      stay: false,
    });
  const debrief = told(position(), orderTheMailbox, fightIt, pass, narrowIt);
  const demand = at(debrief.view.demands, 0);
  const after = (a: number, b: number) => {
    const [treaty] = debrief.view.treaties;
    const view = { ...debrief.view, treaties: [{ ...treaty, id: 0, kind: 'fastLane', a, b }] } as Debrief['view'];
    const events: GameEvent[] = [{ type: 'treatyChanged', treaty: 0, status: 'inForce', from: 3 }];
    return headlineOf({ view, timeline: [...debrief.timeline, { round: 3, phase: 'bench', events }] });
  };
  expect(after(demand.jurisdiction, demand.host)).toBe('treatyAfterRuling');
  expect(after(jurisdiction('uk'), demand.host)).toBe('treatyRoad');
});

import { describe, expect, test } from 'vitest';
import type { GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged, warrantServed } from '../../testing/dublin.ts';
import { command, endPhase, fileOf, give, position, seat } from '../../testing/index.ts';
import { closedFor, viewFor } from '../index.ts';

const desk = (p: GameState, who: string) => viewFor(p, seat(who)).desk;

describe('the desk', () => {
  test('asks for orders as long as there is room', () => {
    const p = position();
    expect(desk(p, 'us')).toEqual([{ code: 'mayOrder', must: false, count: 3 }]);
    give(p, 'us', { kind: 'invest' });
    expect(desk(p, 'us')).toEqual([{ code: 'mayOrder', must: false, count: 2 }]);
  });

  test('shows a demand that must be answered, until it is', () => {
    const p = warrantServed();
    expect(desk(p, 'meridian')[0]).toEqual({ code: 'answerDemand', must: true, demand: 0 });
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    expect(desk(p, 'meridian')).not.toContainEqual({ code: 'answerDemand', must: true, demand: 0 });
  });

  test('shows a friend of the court what it may speak to', () => {
    expect(desk(warrantChallenged(), 'halcyon')).toContainEqual({ code: 'mayBrief', must: false, count: 1 });
  });

  test('shows a request to the host that must answer it', () => {
    const p = position();
    give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
    endPhase(p);
    expect(desk(p, 'ireland')[0]).toEqual({ code: 'answerRequest', must: true, request: 0 });
  });

  test('shows a court its case in the round in which it is due', () => {
    const p = warrantChallenged();
    endPhase(p);
    expect(desk(p, 'usCourts')).toEqual([{ code: 'ruleCase', must: true, case: warrantCase(p) }]);
  });

  test('shows a treaty offer and an offered deal', () => {
    const p = position();
    give(p, 'us', { kind: 'treaty', treaty: 'fastLane', with: 2 });
    endPhase(p);
    const terms = { kind: 'exchange', give: { kind: 'noCovert' }, take: { kind: 'noCovert' }, until: 3 } as const;
    command(p, 'us', { kind: 'offerDeal', to: seat('uk'), terms });
    expect(desk(p, 'uk').map(({ code, must }) => [code, must])).toEqual([
      ['answerTreaty', true],
      ['answerDeal', false],
    ]);
  });

  test('says so when there is nothing to do', () => {
    expect(desk(position({ phase: 'bench' }), 'meridian')).toEqual([{ code: 'nothing', must: false }]);
  });
});

describe('what is closed', () => {
  const why = (p: GameState, who: string, kind: string) =>
    closedFor(p, seat(who)).find((one) => one.kind === kind)?.reason;

  test('says what it would take', () => {
    const p = position();
    expect(why(p, 'us', 'fine')).toBe('noBreach');
    expect(why(p, 'us', 'demand')).toBeUndefined();
    at(p.seats, 0).purse = 0;
    expect(why(p, 'us', 'demand')).toBe('purseTooSmall');
  });

  test('says what a move would cost that cannot be paid', () => {
    const p = position();
    at(p.seats, seat('nimbus')).purse = 1;
    expect(closedFor(p, seat('nimbus')).find(({ kind }) => kind === 'region')).toEqual({
      kind: 'region',
      reason: 'purseTooSmall',
      price: 4,
    });
  });

  test('does not give the reason of one treaty for all of them', () => {
    const p = position();
    expect(why(p, 'us', 'treaty'), 'one can be offered').toBeUndefined();
    p.relations.fill(-5);
    expect(why(p, 'us', 'treaty')).toBe('noTreatyOpen');
  });

  test('does not give a sealed matter away', () => {
    const p = position();
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    endPhase(p);
    expect(why(p, 'halcyon', 'brief')).toBe(why(position({ phase: 'bench' }), 'halcyon', 'brief'));
  });
});

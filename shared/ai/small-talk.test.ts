import { expect, test } from 'vitest';
import texts from '../../assets/text/en/ai.json' with { type: 'json' };
import type { GameEvent, GameState, Talk } from '../model/index.ts';
import { at, NONE } from '../model/index.ts';
import { advance, apply, decide, viewFor } from '../rules/index.ts';
import { position } from '../testing/index.ts';
import { PERSONALITIES, personalitiesFor, think } from './index.ts';

/** Remarks on what happened, not answers to what was asked. */
const REMARKS = [
  'aiDemand',
  'aiHostSuit',
  'aiRefused',
  'aiRefuse',
  'aiChallenge',
  'aiWon',
  'aiLost',
  'aiRuled',
  'aiSigned',
];

/** Everything said in a match between AI seats, by phase. */
function talkOfMatch(seed: number, personality?: string): Talk[][] {
  const state = position({ seed, docket: true });
  const phases: Talk[][] = [];
  let last: GameEvent[] = [];
  while (state.phase !== 'over') {
    const before = state.talk.length;
    for (const seat of state.seats) takeTurn(state, seat.id, last, seed, personality);
    phases.push(state.talk.slice(before));
    last = advance(state);
  }
  return phases;
}

function takeTurn(state: GameState, seat: number, last: GameEvent[], seed: number, personality?: string): void {
  const suitable = personalitiesFor(at(state.seats, seat).role);
  const drawn = at(suitable, (seat + seed) % suitable.length);
  const profile = { level: 'practised', personality: personality ?? drawn, seed } as const;
  for (const { command } of think(viewFor(state, seat, last), profile)) {
    const decision = decide(state, seat, command);
    if (decision.ok) for (const event of decision.events) apply(state, event);
  }
}

test('a seat says at most one thing a phase', () => {
  for (const said of [1, 2, 3].flatMap((seed) => talkOfMatch(seed)))
    expect(new Set(said.map(({ by }) => by)).size).toBe(said.length);
});

test('seats say something now and then, not all the time', () => {
  const lines = [1, 2, 3, 4].flatMap((seed) => talkOfMatch(seed)).flat().length / 4;
  expect(lines).toBeGreaterThan(10);
  expect(lines).toBeLessThan(40);
});

test('all that is said has words', () => {
  for (const { phrase } of [1, 2, 3, 4, 5].flatMap((seed) => talkOfMatch(seed)).flat())
    expect(Object.keys(texts)).toContain(`phrase.${phrase}`);
});

test('characters have their own words', () => {
  for (const { id, lines = [] } of PERSONALITIES)
    for (const phrase of lines)
      expect(Object.keys(texts)).toContain(`phrase.${phrase}${id.charAt(0).toUpperCase()}${id.slice(1)}`);
});

test('each character has a name', () => {
  for (const { id } of PERSONALITIES) expect(Object.keys(texts)).toContain(`personality.${id}.name`);
});

test('what one seat has said in a round no other says after it to all', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const open = talkOfMatch(seed)
      .flat()
      .filter(({ to, phrase }) => to === NONE && phrase.startsWith('ai'))
      .map(({ round, phrase }) => `${round} ${phrase}`);
    expect(open.filter((line, i) => open.indexOf(line) < i)).toEqual([]);
  }
});

test('a seat never says the same to the same listener twice', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const said = talkOfMatch(seed)
      .flat()
      .filter(({ phrase }) => REMARKS.some((remark) => phrase.startsWith(remark)))
      .map(({ by, to, phrase }) => `${by} to ${to}: ${phrase}`);
    expect(said.filter((line, i) => said.indexOf(line) < i)).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import type { AiProfile, Command, GameState } from '../model/index.ts';
import { apply, decide, viewFor } from '../rules/index.ts';
import { warrantChallenged } from '../testing/dublin.ts';
import { endPhase, fileOf, give, position, seat } from '../testing/index.ts';
import { asksForAnswer, think } from './index.ts';

const profile: AiProfile = { level: 'practised', personality: 'pragmatist', seed: 1 };

function submit(p: GameState, who: string, command: Command): void {
  const decision = decide(p, seat(who), command);
  expect(decision).toMatchObject({ ok: true });
  if (decision.ok) for (const event of decision.events) apply(p, event);
}

const say = (p: GameState, by: string, to: string, phrase: string) =>
  submit(p, by, { kind: 'say', to: seat(to), phrase, blanks: [], text: phrase === 'free' ? 'Hello there.' : '' });

/** What the seat says back to the other, in this turn. */
function answer(p: GameState, who: string, to: string): string[] {
  return think(viewFor(p, seat(who)), profile).flatMap(({ command }) =>
    command.kind === 'say' && command.to === seat(to) ? [command.phrase] : [],
  );
}

test('the answer fits what was asked and what is so', () => {
  const p = position();
  say(p, 'meridian', 'us', 'withdrawPlease');
  expect(answer(p, 'us', 'meridian')).toEqual(['aiAnsNoOrder']);
  const held = warrantChallenged();
  say(held, 'meridian', 'us', 'withdrawPlease');
  expect(['aiAnsForSomething', 'aiAnsOrderStands']).toContain(answer(held, 'us', 'meridian')[0]);
});

test('asked to grant a request, a state says what it is about to do', () => {
  const p = position();
  give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
  endPhase(p);
  say(p, 'us', 'ireland', 'grantPlease');
  const decisions = think(viewFor(p, seat('ireland')), profile);
  const grants = decisions.some(
    ({ command }) => command.kind === 'seal' && ['grant', 'expediteRequest'].includes(command.order.kind),
  );
  expect(answer(p, 'ireland', 'us')[0] === 'aiAnsGrantYes').toBe(grants);
});

test('free words and phrases that ask for nothing are not answered', () => {
  const p = position();
  say(p, 'meridian', 'us', 'free');
  expect(answer(p, 'us', 'meridian')).toEqual([]);
  expect(asksForAnswer(p, seat('us'), seat('meridian'))).toBe(false);
});

test('the same answer is never given twice in a row', () => {
  const p = position();
  for (let time = 0; time < 2; time++) {
    say(p, 'meridian', 'us', 'withdrawPlease');
    for (const phrase of answer(p, 'us', 'meridian')) say(p, 'us', 'meridian', phrase);
  }
  expect(p.talk.filter(({ phrase }) => phrase === 'aiAnsNoOrder')).toHaveLength(1);
});

test('what was answered asks for nothing more', () => {
  const p = position();
  say(p, 'meridian', 'us', 'withdrawPlease');
  expect(asksForAnswer(p, seat('us'), seat('meridian'))).toBe(true);
  for (const phrase of answer(p, 'us', 'meridian')) say(p, 'us', 'meridian', phrase);
  expect(asksForAnswer(p, seat('us'), seat('meridian'))).toBe(false);
});

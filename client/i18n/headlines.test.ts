import { expect, test } from 'vitest';
import type { GameState } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { enforceIt, fightIt, handItOver, orderTheMailbox } from '../../shared/testing/dublin-moves.ts';
import { endPhase, fileOf, give, position } from '../../shared/testing/index.ts';
import { headlinesOf } from './headlines.ts';

/** What the public sees of the phase that these moves end. */
function seen(p: GameState, moves: (p: GameState) => void) {
  moves(p);
  return viewFor(p, 'public', endPhase(p));
}

test('an order that was served makes a headline with the crest of who sent it', () => {
  const [headline] = headlinesOf(seen(position(), orderTheMailbox));
  expect(headline).toMatchObject({ seat: 0 });
  expect(headline.text).toContain('Meridian');
});

test('a hand-over stands with what it did to Comity', () => {
  const p = position();
  seen(p, orderTheMailbox);
  const headlines = headlinesOf(seen(p, handItOver));
  expect(headlines.flatMap(({ comity }) => comity).some(({ by }) => by < 0)).toBe(true);
});

test('a ruling bears its stamp', () => {
  const p = position();
  seen(p, orderTheMailbox);
  seen(p, fightIt);
  seen(p, () => undefined);
  const stamps = headlinesOf(seen(p, enforceIt)).flatMap(({ stamp }) => stamp?.tone ?? []);
  expect(stamps).toContain('enforced');
});

test('a ruling is told with its outcome, and then with its reason', () => {
  const p = position();
  seen(p, orderTheMailbox);
  seen(p, fightIt);
  seen(p, () => undefined);
  expect(headlinesOf(seen(p, enforceIt)).find(({ stamp }) => stamp?.tone === 'enforced')?.note).toMatch(/^Enforce\. /);
});

test('at most three headlines', () => {
  const p = position();
  seen(p, orderTheMailbox);
  expect(headlinesOf(seen(p, handItOver)).length).toBeLessThanOrEqual(3);
});

test('a sealed order makes no headline', () => {
  const view = seen(position(), (p) => void give(p, 'us', { kind: 'compel', file: fileOf('us.H1') }));
  expect(headlinesOf(view).filter(({ text }) => text.includes('Meridian'))).toEqual([]);
});

test('Comity is told with the law that moved it, and with no other headline', () => {
  const p = position();
  const view = seen(p, (now) => void give(now, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false }));
  const later = seen(p, () => undefined);
  const told = [...headlinesOf(view), ...headlinesOf(later)].filter(({ comity }) => comity.length > 0);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ seat: 0, comity: [{ why: undefined }] });
});

/** The US offers Ireland that treaty, and Ireland signs. */
function signed(p: GameState, treaty: 'fastLane' | 'mla') {
  seen(p, () => void give(p, 'us', { kind: 'treaty', treaty, with: 1 }));
  return headlinesOf(seen(p, () => void give(p, 'ireland', { kind: 'acceptTreaty', treaty: p.treaties.length - 1 })));
}

test('a treaty that is signed makes one headline, though it comes into force at once', () => {
  const told = signed(position(), 'fastLane').filter(({ stamp }) => stamp?.tone === 'sealed');
  expect(told).toHaveLength(1);
  expect(told[0].text).toContain('signed');
  expect(told[0].comity).toHaveLength(1);
});

test('a treaty that is restored makes one headline, and the offer to restore it none', () => {
  const p = position();
  p.treaties[0].status = 'suspended';
  const told = signed(p, 'mla').filter(({ text }) => /treaty/i.test(text));
  expect(told).toHaveLength(1);
  expect(told[0].text).toContain('signed');
});

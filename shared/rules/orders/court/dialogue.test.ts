import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

const withUk = { kind: 'dialogue', with: 2, test: 'control' } as const;

test('a dialogue draws a foreign weight a step nearer and warms the world', () => {
  const p = position();
  const { expectComity } = ledgerOf(p);
  give(p, 'usCourts', withUk);
  endPhase(p);
  expect(at(p.jurisdictions, 2).weights[1]).toBe(3);
  expectComity('dialogue.comity');
});

test('courts that agree have nothing to talk about', () => {
  refused(position(), 'usCourts', { kind: 'dialogue', with: 2, test: 'location' }, 'noTarget');
});

test('not two rounds running', () => {
  const p = position();
  give(p, 'usCourts', withUk);
  endPhase(p);
  endPhase(p);
  refused(p, 'usCourts', { kind: 'dialogue', with: 1, test: 'control' }, 'dialogueLastRound');
});

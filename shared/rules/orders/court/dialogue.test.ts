import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { viewFor } from '../../index.ts';

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
  refused(position(), 'usCourts', { kind: 'dialogue', with: 2, test: 'location' }, 'courtsAgree');
});

test('not two rounds running', () => {
  const p = position();
  give(p, 'usCourts', withUk);
  endPhase(p);
  endPhase(p);
  refused(p, 'usCourts', { kind: 'dialogue', with: 1, test: 'control' }, 'dialogueLastRound');
});

test('why talking is closed is that it was done last round, or that the courts agree', () => {
  const p = position();
  const closed = () => viewFor(p, seat('usCourts')).closed.find(({ kind }) => kind === 'dialogue')?.reason;
  give(p, 'usCourts', withUk);
  endPhase(p);
  endPhase(p);
  for (const { weights } of p.jurisdictions) weights.fill(2);
  expect(closed(), 'done last round').toBe('dialogueLastRound');
  endPhase(p);
  endPhase(p);
  for (const { weights } of p.jurisdictions) weights.fill(2);
  expect(closed(), 'nothing to talk about').toBe('courtsAgree');
});

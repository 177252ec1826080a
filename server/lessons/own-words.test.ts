import { expect, test } from 'vitest';
import { type Command, readyIn } from '../../shared/model/index.ts';
import { hasOwnWords } from './own-words.ts';

const say = (phrase: string, blanks: string[] = [], text = ''): Command => ({
  kind: 'say',
  to: -1,
  phrase,
  blanks,
  text,
});
const rule = (reasons: string): Command => ({
  kind: 'seal',
  order: { kind: 'rule', case: 0, ruling: 'quash', ground: 'location', reasons, reply: '', stay: false },
});
const refuse = (words: string): Command => ({
  kind: 'seal',
  order: { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words },
});

test.each([
  ['a phrase from the list', say('askTreaty', ['the US', 'Ireland'])],
  ['a round', say('untilRound', ['4'])],
  ['a ruling without words', rule('')],
  ['a refusal without words', refuse('')],
  ['an order', readyIn({ round: 1, phase: 'orders' })],
])('%s has no words of one’s own', (_name, command) => {
  expect(hasOwnWords(command)).toBe(false);
});

test.each([
  ['free text', say('free', [], 'meet me outside')],
  ['a blank filled by hand', say('askTreaty', ['you idiot', 'Ireland'])],
  ['a phrase that is not on the list', say('invented', [])],
  ['typed reasons', rule('Because I say so.')],
  ['typed words with a refusal', refuse('Because I say so.')],
  ['an unknown text', rule('#no.such.text')],
])('%s is words of one’s own', (_name, command) => {
  expect(hasOwnWords(command)).toBe(true);
});

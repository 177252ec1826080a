import { expect, test } from 'vitest';
import { keepTexts, textsOf, unsentOf } from './exit-drafts.ts';

const NONE = { given: {}, drafts: {} };

test('what was typed is there again when the page comes back, sent or not', () => {
  keepTexts('l1', 'after', { reach: 'Irish law', learned: 'That courts wait' }, { learned: 'That courts wait' });
  expect(textsOf('l1', 'after', { given: { learned: 'That courts wait' }, drafts: {} })).toEqual({
    reach: 'Irish law',
    learned: 'That courts wait',
  });
});

test('questions before and after the game, and other lessons, keep theirs apart', () => {
  keepTexts('l2', 'after', { reach: 'Irish law' }, {});
  expect([textsOf('l2', 'before', NONE), textsOf('l3', 'after', NONE)]).toEqual([{}, {}]);
});

test('on another device what the server was told stands in the fields', () => {
  expect(textsOf('l4', 'after', { given: { reach: 'Old' }, drafts: { reach: 'New' } })).toEqual({ reach: 'New' });
});

test('once all is sent nothing stays on the device', () => {
  keepTexts('l5', 'after', { reach: 'Irish law' }, {});
  keepTexts('l5', 'after', { reach: 'Irish law ' }, { reach: 'Irish law' });
  expect(textsOf('l5', 'after', NONE)).toEqual({});
});

test('one press sends all that has not been sent as it stands', () => {
  const texts = { reach: 'Irish law', change: ' ', learned: 'Much' };
  expect(unsentOf(['reach', 'change', 'learned'], texts, { learned: 'Much' })).toEqual(['reach']);
  expect(unsentOf(['reach'], { reach: '' }, { reach: 'Irish law' })).toEqual(['reach']);
});

import { expect, test } from 'vitest';
import { choicesIn, choicesSent, gainOf, mostMissed, rightIn } from './quiz.ts';

const KEY = [0, 1, 2];

test('choices come back as they were sent, with gaps', () => {
  expect(choicesIn(choicesSent([2, undefined, 1]), 3)).toEqual([2, undefined, 1]);
  expect(choicesSent([undefined, undefined])).toBe('');
});
test('what is no choice counts as none', () => {
  expect(choicesIn('x,-1,99', 3)).toEqual([undefined, undefined, undefined]);
  expect(choicesIn('', 3)).toEqual([undefined, undefined, undefined]);
});
test('right answers are counted, and no others', () => {
  expect(rightIn('0,1,0', KEY)).toBe(2);
  expect(rightIn(',,2', KEY)).toBe(1);
  expect(rightIn('0,1,2,0', KEY)).toBe(3);
});
test('only who answered both times counts for the gain', () => {
  const sent = [{ before: '0,0,0', after: '0,1,2' }, { before: '1,1,1', after: '0,1,0' }, { after: '0,1,2' }, {}];
  expect(gainOf(sent, KEY)).toEqual({ students: 2, before: 1, after: 2.5 });
  expect(gainOf([{ before: '0,1,2' }], KEY)).toBeUndefined();
});
test('the question that most got wrong is named, none where all were right', () => {
  expect(mostMissed([{ after: '0,0,2' }, { after: '0,,0' }, { after: '0,2,2' }], KEY)).toBe(1);
  expect(mostMissed([{ after: '0,1,2' }, {}], KEY)).toBeUndefined();
});

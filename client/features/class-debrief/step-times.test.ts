import { expect, test } from 'vitest';
import { minutesOf, stepTimes } from './step-times.ts';

const SHORT = { minutes: 45 };
const LONG = { minutes: 90 };
const SLIDES = (['curves', 'splits', 'splits', 'law', 'really', 'score', 'ask', 'exit'] as const).map((chapter) => ({
  chapter,
}));

test('six steps fill the eleven minutes of a short lesson, and more chapters a long one', () => {
  const sum = (chapters: readonly Parameters<typeof minutesOf>[0][], plan: { minutes: number }) =>
    chapters.reduce((all, chapter) => all + minutesOf(chapter, plan), 0);
  expect(sum(['curves', 'splits', 'law', 'really', 'score', 'ask'], SHORT)).toBe(11);
  expect(minutesOf('turns', SHORT)).toBe(0);
  expect(sum(['curves', 'splits', 'law', 'pledges', 'turns', 'really', 'score', 'ask'], LONG)).toBe(23);
});

test('on time, each slide has its minute and the last questions theirs', () => {
  const times = stepTimes(SLIDES, SHORT, 31, 42);
  expect(times.map(({ at }) => at)).toEqual([31, 33, 35, 36, 37, 39, 40, 42]);
  expect(times.some(({ skip }) => skip)).toBe(false);
});

test('a class of one world has the time of the splits for what turned it', () => {
  const slides = (['curves', 'law', 'turns', 'really', 'score', 'ask', 'exit'] as const).map((chapter) => ({
    chapter,
  }));
  expect(stepTimes(slides, SHORT, 31, 42).map(({ at }) => at)).toEqual([31, 33, 34, 37, 39, 40, 42]);
});

test('late, the least telling is skipped and the talk stays', () => {
  const times = stepTimes(SLIDES, SHORT, 36, 42);
  const skipped = SLIDES.filter((_, i) => times[i].skip).map(({ chapter }) => chapter);
  expect(skipped).toEqual(['law', 'really', 'score']);
  expect(times.at(-1)?.at).toBe(42);
});

test('with no minute left the first two chapters and the questions remain', () => {
  const times = stepTimes(SLIDES, SHORT, 44, 42);
  expect(times[0].skip).toBe(false);
  expect(times.at(-1)?.skip).toBe(false);
});

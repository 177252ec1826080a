import { expect, test } from 'vitest';
import es from '../../assets/text/es/lesson.json' with { type: 'json' };
import { READY_WORDS, readyWords, teacherSaid, teacherSends } from './ready-words.ts';

test('a ready word is sent by its id and read in the language of who reads', () => {
  for (const id of READY_WORDS) {
    expect(teacherSends(` ${readyWords(id)} `), id).toBe(`#${id}`);
    expect(teacherSaid(`#${id}`), id).toBe(readyWords(id));
    expect(es, id).toHaveProperty([`lesson.ready.${id}`]);
  }
});

test('what a teacher types is sent and read as it is', () => {
  for (const words of ['Two minutes left. Hurry!', '#1 is the US', '# twoMinutes']) {
    expect(teacherSends(words)).toBe(words);
    expect(teacherSaid(words)).toBe(words);
  }
});

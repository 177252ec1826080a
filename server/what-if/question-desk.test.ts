import { expect, test } from 'vitest';
import { QuestionDesk } from './question-desk.ts';

const nothing = () => {};
/** A desk whose questions are answered when the test says so. */
function aDesk() {
  const desk = new QuestionDesk<string>();
  const played: { question: string; games: number; end(): void }[] = [];
  const ask = (question: string, first = true) =>
    desk.ask(
      question,
      first,
      (games) => new Promise((end) => played.push({ question, games, end: () => end(`answer to ${question}`) })),
      nothing,
    );
  const endAll = async () => {
    for (let i = 0; i < played.length; i++) {
      played[i].end();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { ask, played, endAll };
}

test('what a whole class asks is played out once, and all are told', async () => {
  const { ask, played, endAll } = aDesk();
  const answers = Array.from({ length: 30 }, () => ask('one'));
  await endAll();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['answer to one']));
  expect(await ask('one')).toBe('answer to one');
  expect(played).toHaveLength(1);
});

test('thirty different questions are all answered, with fewer games the more wait', async () => {
  const { ask, played, endAll } = aDesk();
  const answers = Array.from({ length: 30 }, (_, i) => ask(`question ${i}`));
  await endAll();
  expect(await Promise.all(answers)).toHaveLength(30);
  expect(played[0].games).toBe(200);
  expect(played[1].games).toBeLessThan(20);
  expect(played.at(-1)?.games).toBe(200);
});

test('a class’s questions come before those of people who play alone, whose line has an end', async () => {
  const { ask, played, endAll } = aDesk();
  const alone = Array.from({ length: 40 }, (_, i) => ask(`alone ${i}`, false));
  const ofClass = ask('of a class');
  await endAll();
  expect(played[1].question).toBe('of a class');
  expect(await ofClass).toBe('answer to of a class');
  expect(alone.filter((answer) => answer === undefined)).toHaveLength(40 - 13);
});

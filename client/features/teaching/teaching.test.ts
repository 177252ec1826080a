import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import glossary from '../../../assets/text/en/glossary.json' with { type: 'json' };
import type { Teaching } from './model.ts';
import { pseudoTeaching } from './pseudo-teaching.ts';
import { isWhole, keyOf, quizSent } from './quiz.ts';

const folder = new URL('../../../assets/scenarios/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const all = readdirSync(folder)
  .filter((id) => readdirSync(new URL(id, folder)).includes('teaching.en.json'))
  .map((id) => ({ id, teaching: read(`${id}/teaching.en.json`) as Teaching, scenario: read(`${id}/scenario.json`) }));

test('the Dublin warrant comes with what a teacher needs', () => {
  expect(all.map(({ id }) => id)).toContain('dublin-warrant');
});

for (const { id, teaching, scenario } of all) {
  test(`${id}: the brief’s scene lies in the scenario`, () => {
    const { from, to } = teaching.brief.scene;
    expect(scenario.jurisdictions.map((one: { id: string }) => one.id)).toContain(from);
    expect(scenario.datacenters.map((one: { id: string }) => one.id)).toContain(to);
    expect(teaching.brief.lines).toHaveLength(3);
  });

  test(`${id}: eight claims of the press report are wrong, and each sentence has its answer and source`, () => {
    const claims = teaching.press.paragraphs.flat();
    expect(claims.filter(({ wrong }) => wrong)).toHaveLength(8);
    expect(new Set(claims.map(({ id: claim }) => claim)).size).toBe(claims.length);
    expect(claims.filter(({ answer, source }) => !answer || !source)).toEqual([]);
  });

  test(`${id}: the pack’s words stand in the glossary, its quiz has one right answer each, its models fit the rubric`, () => {
    const { vocabulary, quiz, models } = teaching.pack;
    expect(vocabulary.filter((word) => !(`glossary.${word}.name` in glossary))).toEqual([]);
    expect(quiz.filter(({ options, right }) => options.length < 3 || !options[right])).toEqual([]);
    expect(Object.keys(models)).toEqual(rubric.map((one) => one.id));
  });
}

test('the quiz has its right answers at the same places in each language, and at no place too often', () => {
  for (const { id, teaching } of all) {
    const key = keyOf(teaching.pack.quiz);
    const other = read(`${id}/teaching.es.json`) as Teaching;
    expect(keyOf(other.pack.quiz)).toEqual(key);
    for (const place of key) expect(key.filter((one) => one === place).length).toBeLessThanOrEqual(key.length / 2);
  }
});

test('a quiz is whole once every question has its answer', () => {
  const { quiz } = all[0].teaching.pack;
  const sent = quiz.map(() => 0);
  expect(isWhole(sent.join(','), quiz)).toBe(true);
  expect(isWhole(sent.slice(1).join(','), quiz)).toBe(false);
  expect(isWhole('', quiz)).toBe(false);
});

test('of what students wrote only their choices go with the quiz', () => {
  expect(quizSent([{ before: { reach: 'Mine.', quiz: '0' }, after: {} }])).toEqual([{ before: '0', after: undefined }]);
});

test('a pseudo-language changes every text and no id', () => {
  const [{ teaching }] = all;
  const pseudo = pseudoTeaching(teaching);
  expect(pseudo.brief.scene).toEqual(teaching.brief.scene);
  expect(pseudo.pack.vocabulary).toEqual(teaching.pack.vocabulary);
  expect(pseudo.press.paragraphs[0][0]).toMatchObject({ id: teaching.press.paragraphs[0][0].id, wrong: true });
  expect(JSON.stringify({ ...pseudo.press, paragraphs: [] })).not.toContain('Mark each sentence');
  expect(pseudo.pack.quiz[0].options[0]).toMatch(/^\[.*\]$/);
});

import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import texts from '../../assets/text/en/refusals.json' with { type: 'json' };
import { refusalWords } from './refusal-words.ts';

const reader = (language: string) => ({ headers: { 'accept-language': language } }) as IncomingMessage;

test('a refusal is told in the language that the reader asks for, in English where there is no other', () => {
  const told = (language: string) =>
    refusalWords(reader(language), 'lessonFull', 'The lesson is full. Ask your teacher.');
  expect(told('es-MX,es;q=0.9')).toBe('La clase está completa. Pregunta a tu docente.');
  expect(told('tlh')).toBe('The lesson is full. Ask your teacher.');
  expect(refusalWords(undefined, 'lessonFull', 'Full.')).toBe('Full.');
});

test('every refusal of the server has words to translate', () => {
  const server = new URL('..', import.meta.url);
  const codes = globSync('**/*.ts', { cwd: server })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, server), 'utf8').matchAll(/new HttpError\(\s*\d+,\s*'(\w+)'/g)])
    .map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(`refusal.${code}` in texts))).toEqual([]);
});

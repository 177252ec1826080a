import { expect, test } from 'vitest';
import { hasText, inClauses, t } from './t.ts';

test('a name that begins a sentence has a capital', () => {
  expect(t('cause.covertExposed', { seat: 'The US' })).toBe('Secret work by the US came out');
  expect(t('event.lobbied.for', { seat: 'the US' })).toBe('The US spoke for the bill.');
});

test('a sentence that is quoted keeps its capital', () => {
  expect(t('hearing.answers', { argument: 'The US does not ask out of curiosity.' })).toContain('“The US does');
});

test('a name that ends as a question takes no full stop after it', () => {
  const text = t('event.caseEnded', { case: 'Whose regulator?', how: 'It is over.' });
  expect(text).toBe('Case closed: Whose regulator? It is over.');
});

test('a title that is a question takes no colon after it', () => {
  const answered = (about: string) => t('event.pressureAnswered.about', { about, what: 'Halcyon stood firm.' });
  expect(answered('Are our patients safe?')).toBe('Are our patients safe? Halcyon stood firm.');
  expect(answered('Forty questions')).toBe('Forty questions: Halcyon stood firm.');
});

test('a title that begins a line keeps its article', () => {
  const line = t('event.pressureAnswered.about', { about: 'The company goes public', what: 'The UK stood firm.' });
  expect(line).toBe('The company goes public: The UK stood firm.');
});

test('a blank that nobody filled shows itself, and so does a text that is not there', () => {
  expect(t('event.lobbied.for')).toContain('{seat}');
  expect(t('no.such.text')).toBe('no.such.text');
  expect(hasText('no.such.text')).toBe(false);
});

test('a later part of a sentence does not begin like a new one', () => {
  expect(inClauses(['Sovereignty rises by 2', 'The US did us wrong'])).toBe(
    'Sovereignty rises by 2; the US did us wrong',
  );
});

import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { seatInWords } from './in-words.ts';

test('a bench that sits for several states is not called by the court of one of them', () => {
  const view = viewFor(position(), seat('halcyon'));
  expect(seatInWords(view, seat('euCourts'))).toBe('The European courts');
  expect(seatInWords(view, seat('uk')), 'a government').toBe('the UK');
});

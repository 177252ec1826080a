import { expect, test } from 'vitest';
import { isCode, RECOVERY_LENGTH, tidyCode } from './code.ts';

test.each([
  'RFMEG7',
  'rfmeg7',
  'R F M E G 7',
  'RFM-EG7',
  'RFM–EG7',
  'ＲＦＭＥＧ７',
  'RFM\u200BEG7',
  ' RFMEG7\n',
  'Code: RFMEG7',
  'Code: RFM EG7',
  'The code is RFMEG7.',
  'http://192.168.1.20:2567/j/RFMEG7',
  'https://play.school.example/j/rfmeg7?from=mail',
  'RFМЕG7',
])('%j is the code RFMEG7', (typed) => expect(tidyCode(typed)).toBe('RFMEG7'));

test('a code that is being typed stays as far as it goes', () => {
  expect(tidyCode('rf')).toBe('RF');
  expect(tidyCode('rfm-')).toBe('RFM');
  expect(tidyCode('RFMEG7X')).toBe('RFMEG7');
  expect(tidyCode('')).toBe('');
});

test('a letter that no code has is shown, so that it can be mended', () => {
  expect(tidyCode('RFMEG0')).toBe('RFMEG0');
  expect(isCode('RFMEG0')).toBe(false);
});

test('a recovery code is found in the same ways', () => {
  for (const typed of ['ACDEF-GHJKM', 'acdef ghjkm', 'Recovery code: ACDEFGHJKM'])
    expect(tidyCode(typed, RECOVERY_LENGTH)).toBe('ACDEFGHJKM');
});

import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { give, position, seat } from '../../../../shared/testing/index.ts';
import { t } from '../../../i18n/index.ts';
import { noneWords } from './none-words.ts';

test('an empty purse is not said to hold what could still be spent', () => {
  const p = position();
  const us = seat('us');
  at(p.seats, us).purse = 1;
  expect(noneWords(viewFor(p, us)), 'one is kept for the Bench').toBe(t('deskui.menu.worth.kept.government'));
  at(p.seats, us).purse = 0;
  expect(noneWords(viewFor(p, us)), 'nothing is left').toBe(t('deskui.menu.worth.spent'));
});

test('who has sealed every move is not told to spend what is left', () => {
  const p = position();
  const nimbus = seat('nimbus');
  at(p.seats, nimbus).purse = 6;
  give(p, 'nimbus', { kind: 'report' });
  give(p, 'nimbus', { kind: 'programme' });
  give(p, 'nimbus', { kind: 'harden' });
  expect(noneWords(viewFor(p, nimbus))).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { PublicCase } from '../../../../shared/model/index.ts';
import { realCase } from './real-case.ts';

test('a court that is still to rule is not told how the real court ruled', () => {
  const ruled = [{ round: 1 }] as PublicCase['rulings'];
  const docket = 'callRecords';
  expect(realCase({ docket, rulings: [] })).toMatch(/Digital Rights Ireland/);
  expect(realCase({ docket, rulings: [] })).not.toMatch(/fell/);
  expect(realCase({ docket, rulings: ruled })).toMatch(
    /Digital Rights Ireland.*: the Directive on keeping records fell$/,
  );
});

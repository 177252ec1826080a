import { expect, test } from 'vitest';
import { NONE } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { position, seat } from '../../shared/testing/index.ts';
import { crestIdOf } from './map-model.ts';

test('the highest court rules without a crest on the map, as nobody plays it', () => {
  const view = viewFor(position(), seat('ireland'));
  const crest = (who: number) => crestIdOf(view, who);
  expect(crest(NONE), 'a court that nobody plays').toBeUndefined();
  expect(crest(seat('meridian')), 'a company').toBeUndefined();
  expect(crest(seat('usCourts')), 'a court that is played').toMatch(/^court-\d$/);
});

import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { give, seat } from '../../../../shared/testing/index.ts';
import { isAsked } from './is-asked.ts';

test('a question is marked as asked for the court that has sealed it, and for nobody else', () => {
  const p = warrantChallenged();
  const id = warrantCase(p);
  const [first, second] = at(p.cases, id).facts.map(({ fact }) => fact);
  give(p, 'usCourts', { kind: 'inquire', case: id, fact: first });
  const asked = (who: string) => [first, second].map((fact) => isAsked(viewFor(p, seat(who)), id, fact));
  expect(asked('usCourts')).toEqual([true, false]);
  expect(asked('us')).toEqual([false, false]);
});

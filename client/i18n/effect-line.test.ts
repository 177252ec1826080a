import { expect, test } from 'vitest';
import { viewFor } from '../../shared/rules/index.ts';
import { jurisdiction, position, seat } from '../../shared/testing/index.ts';
import { effectLine } from './effect-line.ts';

test('a state that signs by its relation is told with how it stands now', () => {
  const p = position();
  const [us, eu] = [jurisdiction('us'), jurisdiction('eu')];
  for (const stands of [-1, 2]) {
    p.relations[us * p.jurisdictions.length + eu] = stands;
    const { text } = effectLine(viewFor(p, seat('us')), {
      effect: { on: 'note', code: 'neutralSignsByRelation', jurisdiction: eu },
    });
    expect(text).toBe(`The EU signs if the relation is 1 or better; it is ${stands < 0 ? '−1' : '2'} now`);
  }
});

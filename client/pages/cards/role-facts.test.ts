import { expect, test } from 'vitest';
import ruleset from '../../../assets/rulesets/standard.json' with { type: 'json' };
import texts from '../../../assets/text/en/cards.json' with { type: 'json' };
import glossary from '../../../assets/text/en/glossary.json' with { type: 'json' };
import { METERS, ROLES } from '../../../shared/model/index.ts';
import { ORDER_RULES } from '../../../shared/rules/orders/index.ts';
import { DOES, MOVES, WORDS } from './role-facts.ts';

test.each(ROLES)('the card of a %s tells every order and answer that the rules give it', (role) => {
  for (const phase of ['orders', 'bench'] as const) {
    const given = Object.values(ORDER_RULES).filter((rule) => rule.phase === phase && rule.roles.includes(role));
    expect([...DOES[role][phase]].sort()).toEqual(given.map(({ kind }) => kind).sort());
  }
});

test('what moves a meter stands in the ruleset and has a sentence', () => {
  const effects = Object.values(MOVES).flat();
  expect(effects.filter((id) => !(id in ruleset.effects) || !(`cards.moves.${id}` in texts))).toEqual([]);
});

test('each meter can go up and down', () => {
  const numbers = ruleset.effects as Record<string, number>;
  for (const meter of ROLES.flatMap((role) => [...METERS[role]])) {
    const by = MOVES[meter].map((id) => numbers[id]);
    expect({ meter, up: by.some((n) => n > 0), down: by.some((n) => n < 0) }).toEqual({ meter, up: true, down: true });
  }
});

test('the three words are in the glossary', () => {
  const words = Object.values(WORDS).flat();
  expect(words.filter((id) => !(`glossary.${id}.text` in glossary))).toEqual([]);
});

import { expect, test } from 'vitest';
import { NONE } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { firstFillings, phraseLine, phrasesFor } from './phrases.ts';

/** What stands in the blanks of a phrase as a seat picks it in its talk with another, or with everyone. */
function offered(id: string, from: string, to: string | undefined): string[] {
  const view = viewFor(position(), seat(from));
  const phrase = phrasesFor(view.seats[seat(from)].role).find((one) => one.id === id);
  return phrase ? firstFillings(view, phrase, to === undefined ? NONE : seat(to)) : [];
}

test('the seat that is spoken to is named first', () => {
  expect(offered('thanks', 'ireland', 'meridian')).toEqual(['Meridian']);
  expect(offered('thanks', 'ireland', undefined)).toHaveLength(1);
});

test('a state is asked to use the treaty with the speaker, never with itself', () => {
  expect(offered('askTreaty', 'ireland', 'us')).toEqual(['the US', 'Ireland']);
  expect(offered('askTreaty', 'meridian', 'us')[1]).not.toBe('the US');
});

test('a state means to ask another state than itself; a company asks for a region where the state rules', () => {
  expect(offered('requestComing', 'ireland', undefined)).not.toEqual(['Ireland']);
  expect(offered('requestComing', 'ireland', 'uk')).toEqual(['the UK']);
  expect(offered('payForRegion', 'meridian', 'ireland')).toEqual(['Ireland', 'Ireland']);
});

test('the list names who is spoken to, and asks who where everyone is', () => {
  const view = viewFor(position(), seat('ireland'));
  const thanks = { id: 'thanks', blanks: ['seat' as const] };
  expect(phraseLine(view, thanks, seat('us'))).toMatch(/the US/);
  expect(phraseLine(view, thanks, NONE)).toMatch(/who\?/);
});

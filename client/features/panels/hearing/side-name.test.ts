import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { jurisdiction, position, seat } from '../../../../shared/testing/index.ts';
import { sideName, speakerOf } from './side-name.ts';

test('a side goes by who speaks for it, a state that sues and that nobody plays too', () => {
  const view = viewFor(warrantChallenged(), seat('usCourts'));
  const publicCase = at(view.cases, 0);
  expect(sideName(view, publicCase, 'for')).toBe('United States');
  expect(sideName(view, publicCase, 'against')).toBe('Meridian');
  const suit = { ...publicCase, kind: 'suit', jurisdiction: jurisdiction('eu') } as const;
  expect(sideName(view, suit, 'against')).toBe('European Union');
  expect(speakerOf(view, suit, 'against', 'short')).toBe('the EU');
});

test('in a case of the day a side goes by what it is for', () => {
  const view = viewFor(position({ docket: true }), seat('euCourts'));
  const matter = view.cases.find(({ docket }) => docket) ?? at(view.cases, 0);
  expect(speakerOf(view, matter, 'for')).toBeUndefined();
  expect(sideName(view, matter, 'for')).toBe('It should stand');
});

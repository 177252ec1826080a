import { expect, test } from 'vitest';
import { at, GROUNDS } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { warrantChallenged } from '../../shared/testing/dublin.ts';
import { position, seat } from '../../shared/testing/index.ts';
import { lineOfLaw } from './line-of-law.ts';

test('a case of the day leaves a line about rules; a case on an order, one about orders', () => {
  const said = (p: ReturnType<typeof position>) => {
    const view = viewFor(p, seat('euCourts'));
    return lineOfLaw(view, { case: at(view.cases, 0).id, ground: 'person', way: -1 });
  };
  expect(said(position({ docket: true })), 'call records').toBe('The rights of the people behind the data come first.');
  expect(said(warrantChallenged()), 'a mailbox abroad').toContain('for their own state to order');
});

test('a line about orders holds for the court of the state that gives one and of the state that forbids obeying it', () => {
  const view = viewFor(warrantChallenged(), seat('usCourts'));
  const lines = GROUNDS.flatMap((ground) =>
    ([1, -1] as const).map((way) => lineOfLaw(view, { case: at(view.cases, 0).id, ground, way })),
  );
  for (const line of lines) expect(line).not.toMatch(/\b(here|this country)\b/);
});

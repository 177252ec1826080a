import { expect, test } from 'vitest';
import { at } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { enforceWarrant, warrantCase, warrantChallenged } from '../../../shared/testing/dublin.ts';
import { endPhase, give, jurisdiction, position, seat } from '../../../shared/testing/index.ts';
import { titleOf, whyOf } from './turn-words.ts';
import { wordsOf } from './words.ts';

const words = wordsOf(viewFor(position(), 'debrief'));

test('a seat stands in a sentence of the debrief as one says it there', () => {
  const about = { seat: seat('us'), state: jurisdiction('us') };
  expect(titleOf({ round: 1, kind: 'exposure', about, changes: [] }, words)).toBe('Secret work by the US comes out');
  expect(titleOf({ round: 1, kind: 'granted', about, changes: [] }, words)).toBe('The US helps by treaty');
  expect(words.meterOf(seat('us'), 'standing')).toBe('Standing of the US');
});

test('a ruling has read the briefs of its own round', () => {
  const p = warrantChallenged();
  const filed = { kind: 'brief', case: warrantCase(p), side: 'against' } as const;
  give(p, 'ireland', filed);
  give(p, 'halcyon', filed);
  endPhase(p);
  enforceWarrant(p);
  endPhase(p);
  const view = viewFor(p, 'debrief');
  const record = at(view.cases, filed.case);
  const act = {
    round: 2,
    kind: 'enforce',
    about: { case: record.id, ruling: at(record.rulings, 0) },
    changes: [],
  } as const;
  const against = record.briefs.filter(({ side }) => side === 'against');
  expect(against.filter(({ round }) => round === 2).length).toBeGreaterThan(1);
  const of = record.briefs.length - against.length;
  expect(whyOf({ ...act, changes: [] }, wordsOf(view))).toContain(
    `Briefs read: ${of} for the order, ${against.length} against.`,
  );
});

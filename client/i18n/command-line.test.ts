import { expect, test } from 'vitest';
import { at } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { warrantCase, warrantChallenged, warrantServed } from '../../shared/testing/dublin.ts';
import { seat } from '../../shared/testing/index.ts';
import { commandLine } from './index.ts';

test('a direct order is told by what it asks for, to the seat it was served on', () => {
  const p = warrantServed();
  const view = viewFor(p, seat('meridian'));
  const { file } = p.demands[0];
  expect(commandLine(view, seat('us'), { kind: 'seal', order: { kind: 'demand', file } })).toBe(
    'Direct order: the Dublin mailbox',
  );
});

test('a file that the seat knows nothing of is not named', () => {
  const view = viewFor(warrantServed(), seat('meridian'));
  expect(commandLine(view, seat('us'), { kind: 'seal', order: { kind: 'demand', file: 999 } })).toBe('Direct order');
});

test('an answer under pressure says how it was answered', () => {
  const view = viewFor(warrantServed(), seat('us'));
  const order = { kind: 'answerPressure', pressure: 0, how: 'resist' } as const;
  expect(commandLine(view, seat('us'), { kind: 'seal', order })).toBe('Answer a question: Stand firm');
});

test('a ruling bears the name that it has in its kind of case', () => {
  const p = warrantChallenged();
  const id = warrantCase(p);
  const order = {
    kind: 'rule',
    case: id,
    ruling: 'quash',
    ground: 'location',
    reasons: '',
    reply: '',
    stay: false,
  } as const;
  const line = () => commandLine(viewFor(p, seat('usCourts')), seat('usCourts'), { kind: 'seal', order });
  expect(line()).toBe('Rule: United States v. Meridian: Quash');
  at(p.cases, id).kind = 'suit';
  expect(line()).toMatch(/: Forbidden$/);
  at(p.cases, id).kind = 'docket';
  expect(line()).toMatch(/: It falls$/);
});

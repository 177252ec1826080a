import { expect, test } from 'vitest';
import type { Debrief } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { position } from '../../../shared/testing/index.ts';
import { answersOf } from '../../features/class-debrief/answers-of.ts';
import { t } from '../../i18n/index.ts';
import { type LoggedStudent, namesOf, noteOfPar, rowsOf, withRealNames } from './rows.ts';

const SEATS = ['us', 'ireland', 'uk', 'meridian', 'halcyon', 'nimbus', 'usCourts'];
const student = (name: string, world: string, seat: string): LoggedStudent => ({
  id: 1,
  name,
  world,
  seat,
  orders: 4,
  said: 2,
  answers: { before: {}, after: {} },
});

function world() {
  const p = position();
  p.seats[0].tally.pledgesKept = 2;
  const view = viewFor(p, 'debrief');
  const rank = { spread: 8, rank: 10, place: 1, agenda: { id: '', points: 0, now: 0 }, won: true };
  return { name: 'A', debrief: { view: { ...view, ranks: [{ ...rank, seat: 0, score: 61, par: 55 }] } } };
}

test('a row tells what came of the seat a student sat on', () => {
  const [row] = rowsOf(world(), [student('Amina', 'A', 'us')], SEATS);
  expect(row).toMatchObject({ at: 0, pledges: { kept: 2, broken: 0 }, result: { score: 61, par: 55, above: 6 } });
});

test('only the students of the world, in the order of its seats, then by name', () => {
  const students = [student('Zed', 'A', 'meridian'), student('Ben', 'B', 'us'), student('Ada', 'A', 'meridian')];
  expect(rowsOf(world(), [...students, student('Kim', 'A', 'us')], SEATS).map(({ name }) => name)).toEqual([
    ...['Kim', 'Ada', 'Zed'],
  ]);
});

test('a student has the real name of the teacher’s list, and none where it is not known', () => {
  const students = [student('Owl', 'A', 'us'), { ...student('Fox', 'A', 'uk'), id: 2 }];
  const named = withRealNames(students, [{ member: 1, realName: 'Ada Lovelace' }]);
  expect(named.map(({ name, realName }) => [name, realName])).toEqual([
    ['Owl', 'Ada Lovelace'],
    ['Fox', ''],
  ]);
});

test('who only watched has a row without a result', () => {
  const [row] = rowsOf(world(), [student('Guest', 'A', '')], SEATS);
  expect(row.result).toBeUndefined();
});

test('the report of a plan made shorter says that par is for more rounds', () => {
  const { rounds } = world().debrief.view;
  const ended = (round: number, stopped?: 'early') => ({
    stopped,
    debrief: { view: { ...world().debrief.view, ending: 'rounds', round } } as Debrief,
  });
  const short = t('classDebrief.score.short', { round: 2, rounds });
  expect(noteOfPar([ended(2), ended(2)])).toBe(`${t('report.note')} ${short}`);
  expect(noteOfPar([ended(rounds)])).toBe(t('report.note'));
  expect(noteOfPar([ended(2, 'early')])).toBe('');
});

test('answers come with their question, empty ones are left out', () => {
  const answers = { before: { reach: 'Both.' }, after: { reach: ' ', change: 'The law.' } };
  expect(answersOf({ answers })).toEqual([
    { when: 'before', question: 'reach', text: 'Both.' },
    { when: 'after', question: 'change', text: 'The law.' },
  ]);
});

test('a student is called by the real name, and by one name only where both are the same', () => {
  expect(namesOf({ name: 'Owl', realName: 'Ada' }, true)).toEqual({ called: 'Ada', beside: 'Owl' });
  expect(namesOf({ name: 'Ada', realName: 'Ada' }, true)).toEqual({ called: 'Ada' });
  expect(namesOf({ name: 'Owl', realName: 'Ada' }, false)).toEqual({ called: 'Owl' });
});

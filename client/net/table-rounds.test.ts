import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { StudentView } from '../../shared/lesson/index.ts';
import { type LessonConnection, tableConnection } from './lesson.ts';

test('a plan made shorter is the table’s last round, and else the table stays the same', () => {
  const table = { round: 4, rounds: 6 };
  const view = signal({ lesson: { lastRound: 0 }, table } as StudentView);
  const connection = tableConnection({ view } as unknown as LessonConnection<StudentView>);
  expect(connection.view.value).toBe(table);
  view.value = { lesson: { lastRound: 4 }, table } as StudentView;
  const shortened = connection.view.value;
  expect(shortened).toEqual({ round: 4, rounds: 4 });
  view.value = { lesson: { lastRound: 4, eyes: true }, table } as StudentView;
  expect(connection.view.value).toBe(shortened);
});

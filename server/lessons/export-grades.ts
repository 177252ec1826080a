import rubric from '../../assets/lesson/rubric.json' with { type: 'json' };
import { worldName } from '../../shared/lesson/index.ts';
import { cell, type Separator } from './export-csv.ts';
import type { Lesson } from './lesson.ts';
import type { MemberRecord } from './lesson-record.ts';

/** Points of the class: one row a student, the columns of docs/export.md. Whoever was not graded has empty cells. */
export function gradesCsv({ record, setup }: Lesson, separator: Separator = ','): string {
  const most = rubric.reduce((sum, { points }) => sum + points, 0);
  const header = [
    ...['student', 'nickname', 'world', 'seat'],
    ...rubric.map(({ id }) => `points.${id}`),
    ...['total', 'most', 'comment'],
  ];
  const rows = record.members
    .filter(({ status }) => status !== 'removed')
    .map(({ realName, name, world, seat, grade }: MemberRecord) => [
      ...[realName ?? '', name, world >= 0 ? worldName(world) : '', setup.scenario.seats[seat]?.id ?? ''],
      ...rubric.map(({ id }) => grade?.points[id] ?? ''),
      grade ? rubric.reduce((sum, { id }) => sum + (grade.points[id] ?? 0), 0) : '',
      ...[most, grade?.comment ?? ''],
    ]);
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

import writeXlsx from 'write-excel-file/node';
import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import { type Grade, worldName } from '../../../shared/lesson/index.ts';
import type { Lesson } from '../lesson.ts';
import type { MemberRecord } from '../lesson-record.ts';
import { cell, type Separator } from './csv.ts';

/** Points of the class: one row a student, the columns of docs/export.md. Whoever was not graded has empty cells. */
function gradesTable({ record, setup }: Lesson): (string | number)[][] {
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
      isGraded(grade) ? rubric.reduce((sum, { id }) => sum + (grade.points[id] ?? 0), 0) : '',
      ...[most, grade?.comment ?? ''],
    ]);
  return [header, ...rows];
}

/** A comment alone is no grade. */
export function isGraded(grade: Grade | undefined): grade is Grade {
  return grade !== undefined && Object.keys(grade.points).length > 0;
}

/** The grades as comma-separated text. */
export function gradesCsv(lesson: Lesson, separator: Separator = ','): string {
  return `\uFEFF${gradesTable(lesson)
    .map((row) => row.map(cell).join(separator))
    .join('\r\n')}\r\n`;
}

/** The grades as a workbook. Its cells are typed, so that a comment is never run as a formula. */
export function gradesXlsx(lesson: Lesson): Promise<Buffer> {
  const [header, ...rows] = gradesTable(lesson);
  const data = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === '' ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String },
      ),
    ),
  ];
  const columns = header.map((name) => ({ width: WIDTHS[name] ?? 12 }));
  return writeXlsx(data, { columns, sheet: 'Grades', stickyRowsCount: 1 }).toBuffer();
}

/** In characters. */
const WIDTHS: Record<string, number> = { student: 24, nickname: 18, comment: 60 };

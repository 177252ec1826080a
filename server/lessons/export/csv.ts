import { QUIZ, rightIn, worldName } from '../../../shared/lesson/index.ts';
import { quizKey } from '../../content/quiz-key.ts';
import { type Deeds, deedsOf } from '../deeds.ts';
import type { Lesson } from '../lesson.ts';
import type { MemberRecord } from '../lesson-record.ts';

/** What stands between two cells. A spreadsheet opens the one of its language, and puts all else in one column. */
export type Separator = ',' | ';';

/** The class as a table: one row a student, the header in the first row (see docs/export.md). */
export async function classCsv(lesson: Lesson, separator: Separator = ','): Promise<string> {
  const deeds = await deedsOf(lesson);
  const members = lesson.record.members.filter(({ status }) => status !== 'removed');
  const questions = (when: 'before' | 'after') => [
    ...new Set(members.flatMap((one) => Object.keys(one.answers[when]))),
  ];
  const key = quizKey(lesson.record.settings.scenario);
  /** A quiz as how many are right. */
  const told = (id: string, answers: Record<string, string>) => {
    const answer = answerTo(id, answers);
    return id === QUIZ && answer ? rightIn(answer, key) : answer;
  };
  const before = questions('before');
  const after = questions('after');
  const header = [
    ...['name', 'world', 'seat', 'role', 'captain', 'orders', 'said', 'pledgesKept', 'pledgesBroken'],
    ...['score', 'par', 'aboveParPoints', 'rank', 'comity'],
    ...before.map((id) => `before.${id}`),
    ...after.map((id) => `after.${id}`),
  ];
  const rows = members.map((member) => [
    ...factsOf(lesson, member, deeds(member.id)),
    ...before.map((id) => told(id, member.answers.before)),
    ...after.map((id) => told(id, member.answers.after)),
  ]);
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** Not what every object has by that name, such as `constructor`. */
function answerTo(id: string, answers: Record<string, string>): string {
  return Object.hasOwn(answers, id) ? answers[id] : '';
}

function factsOf(
  { tables, setup, record }: Lesson,
  { name, world, seat, captain }: MemberRecord,
  { orders, said }: Deeds,
) {
  const table = tables[world];
  const scenarioSeat = setup.scenario.seats[seat];
  const view = table?.match.isOver ? table.match.viewOf('debrief') : table?.view;
  // Beside a game that was ended before its last round, par means nothing.
  const whole = view && !(view.ending === 'rounds' && view.round < (record.replan?.lastRound || view.rounds));
  const rank = whole ? view.ranks?.find((one) => one.seat === seat) : undefined;
  const counts = view?.seats[seat];
  return [
    ...[
      name,
      world >= 0 ? worldName(world) : '',
      scenarioSeat?.id ?? '',
      scenarioSeat?.role ?? '',
      captain ? 'yes' : 'no',
    ],
    ...[orders, said, counts?.pledgesKept ?? '', counts?.pledgesBroken ?? ''],
    ...[rank?.score ?? '', rank?.par ?? '', rank ? rank.score - rank.par : '', rank?.place ?? '', view?.comity ?? ''],
  ];
}

/** Where a spreadsheet begins to read a formula: at the start, or after what ends a cell in some country. Full-width signs count. */
const FORMULA = /(^|[;,|\t\r\n])(\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** One cell. A text that a spreadsheet would run as a formula is made plain text by an apostrophe. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replace(/^(?=[\t\r])/, "'").replace(FORMULA, "$1$2'");
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

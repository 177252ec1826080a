import { STUDENTS_MOST, WORLDS_MOST } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { classSums, sumsCode } from './class-sums.ts';
import { type Choice, withWorlds } from './settings.ts';
import { Stepper } from './stepper.tsx';

/** How many come, and how many worlds that makes, with the sums in words. */
export function ClassSize({
  choice,
  seats,
  onChange,
}: {
  choice: Choice;
  seats: number;
  onChange(choice: Choice): void;
}) {
  const { students, worlds } = choice;
  const sums = classSums(students, seats, worlds);
  return (
    <div class="host-size">
      <Stepper
        label={t('console.students')}
        less={t('console.students.less')}
        more={t('console.students.more')}
        value={students}
        least={1}
        most={STUDENTS_MOST}
        onChange={(value) => onChange(withWorlds({ ...choice, students: value }, seats))}
      />
      <Stepper
        label={t('console.worlds')}
        less={t('console.worlds.less')}
        more={t('console.worlds.more')}
        value={worlds}
        least={1}
        most={WORLDS_MOST}
        onChange={(value) => onChange({ ...choice, worlds: value })}
      />
      <p class="host-sums" role="status">
        {t('console.sums', { students, seats, worlds: worldsText(worlds) })}{' '}
        {t(`console.sums.${sumsCode(sums)}`, {
          each: studentsText(sums.each),
          more: sums.each + 1,
          fuller: seatsText(sums.fuller),
          rest: seatsText(sums.seats - sums.fuller),
          empty: seatsText(sums.empty),
        })}
      </p>
    </div>
  );
}

function worldsText(count: number): string {
  return t('console.count.worlds', { count });
}
function seatsText(count: number): string {
  return t('console.count.seats', { count });
}
function studentsText(count: number): string {
  return t('console.count.students', { count });
}

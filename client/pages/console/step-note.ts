import type { Debrief, SeatId } from '../../../shared/model/index.ts';
import type { Slide } from '../../features/class-debrief/slides.ts';
import { splitQuestion } from '../../features/class-debrief/split-question.ts';
import type { Split } from '../../features/class-debrief/splits.ts';
import { type ToldWorld, worldOf } from '../../features/class-debrief/worlds.ts';
import type { Act } from '../../features/debrief/acts.ts';
import { inARow, t } from '../../i18n/index.ts';

/** What a step of the debrief is about, where its title does not say it. */
export function stepNote(slide: Slide, worlds: readonly ToldWorld[]): string {
  const some = (shown: readonly ToldWorld[]) =>
    shown.length < worlds.length ? inARow(shown.map(({ name }) => t('console.world', { name }))) : '';
  switch (slide.chapter) {
    case 'splits':
      return slide.split
        ? t('console.steps.split', { round: slide.split.round, question: splitQuestion(slide.split, worlds) })
        : '';
    case 'law':
      return [worlds[0].words.court(slide.court), some(slide.worlds)].filter(Boolean).join(': ');
    case 'pledges':
    case 'turns':
      return some(slide.worlds);
    case 'ask':
      return slide.questions.map(({ question }) => question).join(' ');
    default:
      return '';
  }
}

/** What the teacher may say at a step. A split that AI players alone made has nobody in the room to tell why. */
export function stepSay(slide: Slide, worlds: readonly ToldWorld[]): string {
  const isOfAi = slide.chapter === 'splits' && slide.split && !hasStudents(slide.split, worlds);
  return t(isOfAi ? 'classDebrief.note.splits.ai' : `classDebrief.note.${slide.chapter}`);
}

function hasStudents({ branches }: Split, worlds: readonly ToldWorld[]): boolean {
  return branches.some(
    ({ act, worlds: where }) =>
      act &&
      where.some(({ id }) => {
        const { members, debrief } = worldOf(worlds, id);
        return members.some(({ seat }) => makersOf(act, debrief).includes(seat));
      }),
  );
}

/** Whose move it was: of a treaty, both sides. */
function makersOf({ about }: Act, { view }: Pick<Debrief, 'view'>): (SeatId | undefined)[] {
  const other = about.treaty && about.host !== undefined ? view.jurisdictions[about.host]?.government : undefined;
  return [about.seat, other];
}

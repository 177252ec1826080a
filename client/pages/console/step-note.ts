import type { Slide } from '../../features/class-debrief/slides.ts';
import { splitQuestion } from '../../features/class-debrief/split-question.ts';
import type { ToldWorld } from '../../features/class-debrief/worlds.ts';
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

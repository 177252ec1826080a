import { t } from '../../i18n/index.ts';
import type { Teaching } from '../teaching/model.ts';
import type { BriefSlideId } from './slides.ts';

/** What stands above a slide of the brief. */
export function briefTitle(slide: BriefSlideId, teaching?: Teaching): string {
  if (slide !== 'happened') return t(`brief.${slide}.title`);
  return teaching?.brief.title ?? t('scenario.name');
}

/** What the teacher says to it. */
export function briefNote(slide: BriefSlideId, teaching?: Teaching): string {
  return slide === 'happened' ? (teaching?.brief.note ?? '') : t(`brief.${slide}.note`);
}

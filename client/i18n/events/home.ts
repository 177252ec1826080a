import type { EventOf, SeatView } from '../../../shared/model/index.ts';
import { jurisdictionName } from '../names.ts';
import { recordBlanks } from '../record-blanks.ts';
import { t } from '../t.ts';
import type { Sentences } from './sentences.ts';

export const home: Sentences<
  'scrutinySet' | 'applicationJudged' | 'pressurePut' | 'opportunityTaken' | 'pressureAnswered' | 'protested'
> = {
  scrutinySet: (view, event) => t(`event.scrutinySet.${event.strictness}`, recordBlanks(view, { seat: event.seat })),
  applicationJudged: (view, event) =>
    t(`event.applicationJudged.${event.outcome}`, recordBlanks(view, { seat: event.seat })),
  pressurePut: (view, event) =>
    t(`event.pressurePut.${event.pressure.from}`, recordBlanks(view, { seat: event.pressure.seat })),
  opportunityTaken: (view, event) =>
    t('event.opportunityTaken', recordBlanks(view, { seat: event.seat, opportunity: event.card })),
  pressureAnswered,
  protested: (view, event) =>
    t('event.protested', {
      ...recordBlanks(view, { seat: event.seat }),
      other: jurisdictionName(view, event.against),
    }),
};

/** How a seat answered whoever pressed it; to the seat itself also what it was asked, as others may not know. */
function pressureAnswered(view: SeatView, { pressure, seat, status }: EventOf<'pressureAnswered'>): string {
  const what = t(`event.pressureAnswered.${status}`, recordBlanks(view, { seat }));
  const own = seat === view.viewer ? view.pressures.find(({ id }) => id === pressure) : undefined;
  return own ? t('event.pressureAnswered.about', { about: t(`pressure.${own.card}.title`), what }) : what;
}

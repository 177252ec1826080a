import { NONE } from '../../../shared/model/index.ts';
import { crimeName, holdingName, jurisdictionName } from '../names.ts';
import { recordBlanks } from '../record-blanks.ts';
import { t } from '../t.ts';
import type { Sentences } from './sentences.ts';

export const files: Sentences<
  | 'requestMade'
  | 'requestAnswered'
  | 'covertTried'
  | 'covertExposed'
  | 'evidenceArrived'
  | 'fileClosed'
  | 'fileMissed'
  | 'fileDealt'
> = {
  requestMade: (view, event) =>
    t(event.request.byCourt ? 'event.requestMade.byCourt' : 'event.requestMade', {
      asker: jurisdictionName(view, event.request.asker),
      host: jurisdictionName(view, event.request.host),
      holding: holdingName(view, event.request.holding),
    }),
  requestAnswered: (view, event) =>
    t(`event.requestAnswered.${event.answer}`, recordBlanks(view, { request: event.request })),
  covertTried: (view, event) =>
    t(event.covert.worked ? 'event.covertWorked' : 'event.covertFailed', {
      holding: holdingName(view, event.covert.holding),
      seat: jurisdictionName(view, event.covert.jurisdiction),
    }),
  covertExposed: () => t('event.covertExposed'),
  evidenceArrived: (view, event) =>
    t(event.cause.code === 'challenged' ? 'event.evidenceArrived.uncontested' : 'event.evidenceArrived', {
      ...recordBlanks(view, { seat: event.cause.seat ?? NONE }),
      file: crimeName(view, event.file),
      by: event.by,
    }),
  fileClosed: (view, event) =>
    t(event.fresh ? 'event.fileClosed.fresh' : 'event.fileClosed.cold', { file: crimeName(view, event.file) }),
  fileMissed: (view, event) => t('event.fileMissed', { file: crimeName(view, event.file) }),
  fileDealt: (view, event) => t('event.fileDealt', { file: crimeName(view, event.file) }),
};

import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

/** Files and the evidence in them, requests, covert work. */
export const files: Handlers<
  | 'fileDealt'
  | 'fileChanged'
  | 'evidenceArrived'
  | 'fileClosed'
  | 'fileMissed'
  | 'requestMade'
  | 'requestAnswered'
  | 'requestChanged'
  | 'covertTried'
  | 'covertExposed'
> = {
  fileDealt(state, { file }) {
    at(state.files, file).status = 'open';
  },
  fileChanged(state, { file, set }) {
    Object.assign(at(state.files, file), set);
  },
  evidenceArrived(state, { file, by, road }) {
    const record = at(state.files, file);
    record.evidence += by;
    record.by[road] += by;
  },
  fileClosed(state, { file }) {
    Object.assign(at(state.files, file), { status: 'closed', closedRound: state.round });
  },
  fileMissed(state, { file }) {
    at(state.files, file).status = 'missed';
  },
  requestMade(state, { request }) {
    state.requests.push({ ...request });
  },
  requestAnswered(state, { request, answer, arrives }) {
    const record = at(state.requests, request);
    if (answer === 'grant' || answer === 'expedite') {
      record.status = 'granted';
      record.arrives = arrives;
    } else if (answer === 'deny') record.status = 'denied';
    else record.sat++;
  },
  requestChanged(state, { request, set }) {
    Object.assign(at(state.requests, request), set);
  },
  covertTried(state, { covert }) {
    state.coverts.push({ ...covert });
  },
  covertExposed(state, { covert }) {
    at(state.coverts, covert).exposed = true;
  },
};

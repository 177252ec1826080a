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
    state.files[file].status = 'open';
  },
  fileChanged(state, { file, set }) {
    Object.assign(state.files[file], set);
  },
  evidenceArrived(state, { file, by, road }) {
    state.files[file].evidence += by;
    state.files[file].by[road] += by;
  },
  fileClosed(state, { file }) {
    state.files[file].status = 'closed';
    state.files[file].closedRound = state.round;
  },
  fileMissed(state, { file }) {
    state.files[file].status = 'missed';
  },
  requestMade(state, { request }) {
    state.requests.push({ ...request });
  },
  requestAnswered(state, { request, answer, arrives }) {
    const record = state.requests[request];
    if (answer === 'grant' || answer === 'expedite') {
      record.status = 'granted';
      record.arrives = arrives;
    } else if (answer === 'deny') record.status = 'denied';
    else record.sat++;
  },
  requestChanged(state, { request, set }) {
    Object.assign(state.requests[request], set);
  },
  covertTried(state, { covert }) {
    state.coverts.push({ ...covert });
  },
  covertExposed(state, { covert }) {
    state.coverts[covert].exposed = true;
  },
};

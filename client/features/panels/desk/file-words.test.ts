import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { endPhase, fileOf, give, position, seat } from '../../../../shared/testing/index.ts';
import { roundOfEvidence, treatyRoad, worthOfFile } from './file-words.ts';

const FILE = fileOf('us.H1');

function asked() {
  const p = position();
  give(p, 'us', { kind: 'request', file: FILE });
  endPhase(p);
  return p;
}

test('a file says that a host was asked, and once it has said yes, when the evidence comes', () => {
  const p = asked();
  expect(treatyRoad(viewFor(p, seat('us')), at(p.files, FILE))).toBe('Asked, no answer yet');
  give(p, 'ireland', { kind: 'grant', request: 0 });
  endPhase(p);
  const view = viewFor(p, seat('us'));
  const round = roundOfEvidence(view, { id: FILE });
  expect(round).toBe(at(p.requests, 0).arrives);
  expect(treatyRoad(view, at(p.files, FILE))).toBe(`Yes: evidence in round ${round}`);
});

test('a file tells until when it is fresh, and what it brings before and after', () => {
  const file = { gravity: 2, dealt: 1, due: 4 };
  expect(worthOfFile({ round: 1 }, file)).toBe('+12 while fresh, until round 2; then +8; −8 if time runs out');
  expect(worthOfFile({ round: 3 }, file)).toBe('+8 now that it is cold; −8 if time runs out');
  expect(worthOfFile({ round: 1 }, { ...file, due: 2 })).toBe('+12 if closed; −8 if time runs out');
});

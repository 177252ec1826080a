import { expect, test } from 'vitest';
import { nodeProblem } from './node-guard.ts';

test.each(['22.18.0', '24.21.0', '26.0.0'])('Node %s may run the server', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.19.1', '20.20.2', '22.4.0'])('Node %s is refused with the way to mend it', (version) => {
  expect(nodeProblem(version)).toContain(`this is Node ${version}. Start it with "npm start"`);
});

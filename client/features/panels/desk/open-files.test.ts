import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { comesInTime, filesOfLastDay, openFiles } from './open-files.ts';

test('the files of the last day are those that are missed when the round ends', () => {
  const p = position();
  const first = openFiles(viewFor(p, seat('ireland')))[0];
  expect(filesOfLastDay(viewFor(p, seat('ireland')))).toEqual([]);
  p.round = first?.due ?? 0;
  expect(filesOfLastDay(viewFor(p, seat('ireland'))).map(({ id }) => id)).toContain(first?.id);
  expect(filesOfLastDay(viewFor(p, seat('nimbus')))).toEqual([]);
});

test('a file whose evidence a host has granted needs no alarm, unless it is too little or too late', () => {
  const view = viewFor(position(), seat('us'));
  const [file] = openFiles(view);
  if (!file) throw new Error('no file');
  const comes = (arrives: number, missing = 2, status: 'granted' | 'waiting' = 'granted') => {
    const request = { file: file.id, status, arrives } as (typeof view.requests)[number];
    return comesInTime({ requests: [request] }, { ...file, evidence: 0, need: missing });
  };
  expect(comes(file.due)).toBe(true);
  expect(comes(file.due + 1), 'too late').toBe(false);
  expect(comes(file.due, 3), 'too little').toBe(false);
  expect(comes(file.due, 2, 'waiting'), 'no answer yet').toBe(false);
});

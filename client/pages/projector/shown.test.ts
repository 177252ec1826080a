import { expect, test } from 'vitest';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { shownOn } from './shown.ts';

/** The projector of a lesson with two worlds that play. */
const projector = (projected: number) =>
  ({
    lesson: { projected },
    worlds: [{ id: 0 }, { id: 1 }],
    views: [{ round: 1 }, { round: 2 }],
  }) as unknown as ProjectorView;

test('the host’s choice is what the projector shows: a world, or the code', () => {
  expect(shownOn(projector(1))).toMatchObject({ world: { id: 1 }, view: { round: 2 } });
  expect(shownOn(projector(-1))).toBe('code');
});

test('a world whose view is not there yet shows nothing for the moment', () => {
  expect(shownOn({ ...projector(1), views: [] })).toBeUndefined();
});

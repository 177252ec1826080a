import { expect, test, vi } from 'vitest';
import type { ProjectorView } from '../../shared/lesson/index.ts';
import { Lobby } from './lobby.tsx';
import { Playing } from './playing.tsx';
import { WorldWall } from './world-wall.tsx';

vi.mock('./lobby.tsx', () => ({ Lobby: () => null }));
vi.mock('./world-wall.tsx', () => ({ WorldWall: () => null }));

/** The wall of a lesson with one world that plays. */
const wall = (projected: number) =>
  ({ lesson: { projected }, worlds: [{ id: 0 }], views: [{ round: 1 }] }) as unknown as ProjectorView;

test('the host’s choice is what the wall shows: a world, or the code', () => {
  expect(Playing({ view: wall(0) }).type).toBe(WorldWall);
  expect(Playing({ view: wall(-1) }).type).toBe(Lobby);
});

import { expect, test } from 'vitest';
import type { PublicMember, WorldDebrief } from '../../../shared/lesson/index.ts';
import type { Debrief, GameState } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { dublinWarrant, endPhase, fileOf, give, position } from '../../../shared/testing/index.ts';
import { slidesOf, slideTitle } from '../../features/class-debrief/slides.ts';
import { toldWorlds } from '../../features/class-debrief/worlds.ts';
import { t } from '../../i18n/index.ts';
import { stepNote, stepSay } from './step-note.ts';

/** A world in which Meridian answers the order for a mailbox in that way. */
function world(id: number, answer: (p: GameState) => void): WorldDebrief {
  const p = position();
  const timeline: Debrief['timeline'] = [];
  const order = (state: GameState) => void give(state, 'us', { kind: 'demand', file: fileOf('us.H1') });
  for (const moves of [order, answer]) {
    const { round, phase } = p;
    moves(p);
    timeline.push({ round, phase, events: endPhase(p) });
  }
  const debrief = { view: viewFor(p, 'debrief'), timeline, ai: [], you: 0 };
  return { id, name: 'AB'[id], members: [], left: false, debrief };
}

const worlds = toldWorlds({
  worlds: [
    world(0, (p) => void give(p, 'meridian', { kind: 'comply', demand: 0, tell: false })),
    world(
      1,
      (p) => void give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' }),
    ),
  ],
});

test('no two steps of a debrief read alike', () => {
  const steps = slidesOf(worlds, { minutes: 90 }).map(
    (slide) => `${slideTitle(slide, worlds)} ${stepNote(slide, worlds)}`,
  );
  expect(new Set(steps).size).toBe(steps.length);
});
test('a split is told by its round and its question', () => {
  const [split] = slidesOf(worlds, { minutes: 90 }).filter(({ chapter }) => chapter === 'splits');
  expect(stepNote(split, worlds)).toMatch(/^Round 1: .*Meridian.*\?$/);
});
test('only where a student made the move is its maker asked why', () => {
  const [split] = slidesOf(worlds, { minutes: 90 }).filter(({ chapter }) => chapter === 'splits');
  const meridian = dublinWarrant.scenario.seats.findIndex(({ id }) => id === 'meridian');
  const sit = (seat: number) => worlds.map((one) => ({ ...one, members: [{ seat } as PublicMember] }));
  expect(stepSay(split, worlds)).toBe(t('classDebrief.note.splits.ai'));
  expect(stepSay(split, sit(meridian))).toBe(t('classDebrief.note.splits'));
  expect(stepSay({ chapter: 'really' }, worlds)).toBe(t('classDebrief.note.really'));
});

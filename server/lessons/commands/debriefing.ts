import { closeWorld } from '../open-worlds.ts';
import { crown, teamOf } from '../seating.ts';
import { emptyWorld } from '../worlds.ts';
import type { Handlers } from './handlers.ts';

/** What is shown, and what comes after the game. */
export const debriefing: Handlers<'debriefStep' | 'project' | 'look' | 'again'> = {
  debriefStep({ record }, { step }) {
    if (record.stage !== 'debrief') return 'notOver';
    record.debriefStep = step;
    return undefined;
  },
  project({ record }, { world }) {
    if (world >= record.worlds.length) return 'noSuchWorld';
    record.projected = world;
    return undefined;
  },
  look(lesson, { world, seat }, session) {
    if (seat >= 0 && !lesson.tables[world]?.view.seats[seat]) return 'noSuchSeat';
    session.look = seat < 0 ? undefined : { world, seat };
    lesson.tell('all');
    return undefined;
  },
  /** Back to the lobby; with `swap` each team moves on to the next seat of its world, the last one to the first. */
  again(lesson, { swap }) {
    const { record, setup } = lesson;
    if (record.stage !== 'debrief') return 'notOver';
    const seats = setup.scenario.seats.length;
    record.past.push(...record.worlds.flatMap(({ match }) => (match ? [match] : [])));
    for (const world of lesson.tables.keys()) closeWorld(lesson, world);
    lesson.tables.length = 0;
    const kept = [...record.worlds.keys()].filter((id) => !record.worlds[id].left);
    for (const member of record.members) {
      if (member.world >= 0) member.world = Math.max(0, kept.indexOf(member.world));
      if (member.seat >= 0 && swap) member.seat = (member.seat + Math.ceil(seats / 2)) % seats;
      member.note = undefined;
      // The files tell of the newest game only, and so does the count of answers.
      member.answers.after = {};
      member.drafts = undefined;
      member.grade = undefined;
      member.next = undefined;
    }
    record.worlds = kept.map(() => emptyWorld(seats));
    for (const world of record.worlds.keys())
      for (let seat = 0; seat < seats; seat++)
        if (teamOf(record, world, seat).length > 0) crown(record, { world, seat });
    record.stage = 'lobby';
    Object.assign(record, {
      brief: undefined,
      guide: undefined,
      replan: undefined,
      debriefAt: undefined,
      reports: undefined,
    });
    record.projected = -1;
    return undefined;
  },
};

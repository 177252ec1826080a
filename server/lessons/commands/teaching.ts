import { LED, onRoster, type WorldId } from '../../../shared/lesson/index.ts';
import { steadyNow } from '../../steady-now.ts';
import type { LessonContext } from '../lesson-context.ts';
import { pauseClock } from '../world-clock.ts';
import type { Handlers } from './handlers.ts';

const MINUTE = 60_000;

/** What a teacher does with the class around the game: the brief, the lesson's clock, who is who, and what it was worth. */
export const teaching: Handlers<
  'brief' | 'guide' | 'eyes' | 'minute' | 'replan' | 'roster' | 'realName' | 'grade' | 'settleReport'
> = {
  brief({ record }, { slide }) {
    if (record.stage !== 'lobby') return 'alreadyBegun';
    record.brief = slide;
    return undefined;
  },
  guide(lesson, { step }) {
    const { record } = lesson;
    if (record.stage !== 'playing') return 'notPlaying';
    const held = record.guide?.stands ?? [];
    if (LED[step]?.stands) record.guide = { step, stands: [...held, ...hold(lesson)] };
    else {
      release(lesson, held);
      record.guide = step < 0 ? undefined : { step, stands: [] };
    }
    return undefined;
  },
  eyes(lesson, { on }) {
    const { record } = lesson;
    if (on === (record.eyes !== undefined)) return undefined;
    const held = record.eyes ?? [];
    record.eyes = on ? hold(lesson) : undefined;
    if (!on) release(lesson, held);
    return undefined;
  },
  minute({ record }, { minute }) {
    record.began = steadyNow() - minute * MINUTE;
    return undefined;
  },
  replan({ record, setup }, { pace, lastRound }) {
    if (record.stage === 'debrief') return 'notPlaying';
    if (lastRound > setup.scenario.rounds) return 'noSuchRound';
    record.replan = { pace, lastRound };
    return undefined;
  },
  roster({ record }, { names }) {
    record.roster = [...new Set(names.filter(Boolean))];
    // Who typed a name before the list was there is found on it now.
    for (const member of record.members)
      if (member.realName) member.realName = onRoster(record.roster, member.realName) ?? member.realName;
    return undefined;
  },
  realName(lesson, { member: id, name }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    for (const other of lesson.record.members) if (name && other.realName === name) other.realName = undefined;
    member.realName = name || undefined;
    return undefined;
  },
  grade(lesson, { member: id, points, comment }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    member.grade = { points, comment: comment.trim() };
    return undefined;
  },
  settleReport({ record }, { report }) {
    if (!record.reports?.open.some(({ id }) => id === report)) return 'noSuchReport';
    record.reports = { ...record.reports, open: record.reports.open.filter(({ id }) => id !== report) };
    return undefined;
  },
};

/** Stops all clocks that run; the worlds whose clocks these are. */
function hold({ record, tables }: LessonContext): WorldId[] {
  const running = [...record.worlds.keys()].filter(
    (id) => tables[id] && !tables[id].match.isOver && !record.worlds[id].left && !record.worlds[id].clock.paused,
  );
  for (const id of running) pauseClock(record.worlds[id], true, steadyNow());
  return running;
}

/** Lets the clocks of these worlds go on; under *Eyes here* they go on when that ends. */
function release({ record }: LessonContext, worlds: readonly WorldId[]): void {
  if (record.eyes) record.eyes = [...new Set([...record.eyes, ...worlds])];
  else for (const id of worlds) if (record.worlds[id]) pauseClock(record.worlds[id], false, steadyNow());
}

import { onRoster } from '../../../shared/lesson/index.ts';
import { steadyNow } from '../../steady-now.ts';
import { leadTo } from '../class-guide.ts';
import { hold, release } from '../held-clocks.ts';
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
    if (lesson.record.stage !== 'playing') return 'notPlaying';
    leadTo(lesson, step);
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
    // Who typed a name before the list was there is found on it now; many use their own as a nickname.
    for (const member of record.members)
      if (member.realName) member.realName = onRoster(record.roster, member.realName) ?? member.realName;
    for (const member of record.members) {
      const free = record.roster.filter((name) => record.members.every(({ realName }) => realName !== name));
      member.realName ??= onRoster(free, member.name, { whole: true });
    }
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

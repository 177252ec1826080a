import type { LessonReason } from '../../../shared/lesson/index.ts';
import { type Command, NONE } from '../../../shared/model/index.ts';
import { isUnfit } from '../../content/unfit-names.ts';
import { steadyNow } from '../../steady-now.ts';
import type { LessonContext } from '../lesson-context.ts';
import { mayWatch } from '../may-watch.ts';
import { hasOwnWords } from '../own-words.ts';
import { crown, standUp } from '../seating.ts';
import { deskOf } from '../team-desk.ts';
import { emptied } from './ai-of-seat.ts';
import type { Handlers } from './handlers.ts';

/** What students do. */
export const student: Handlers<
  | 'answer'
  | 'draft'
  | 'propose'
  | 'mark'
  | 'dropProposal'
  | 'sealProposal'
  | 'passCaptain'
  | 'report'
  | 'watch'
  | 'noteSeen'
  | 'leave'
  | 'play'
> = {
  answer(lesson, { when, question, answer }, { member: id }) {
    const member = lesson.memberOf(id);
    if (!member) return 'removed';
    const why = put(member.answers[when], question, answer.trim());
    if (!why && member.drafts) delete member.drafts[when][question];
    return why;
  },
  draft(lesson, { when, question, answer }, { member: id }) {
    const member = lesson.memberOf(id);
    if (!member) return 'removed';
    member.drafts ??= { before: {}, after: {} };
    return put(member.drafts[when], question, answer);
  },
  propose(lesson, { command }, { member: id }) {
    const place = placeOf(lesson, id);
    if (!place) return 'noSeat';
    if (command.kind === 'say' || command.kind === 'ready') return 'notForTeams';
    if (!lesson.record.settings.freeText && hasOwnWords(command)) return 'freeTextOff';
    place.desk.propose(id, command);
    return undefined;
  },
  async mark(lesson, { proposal, yes }, { member: id }, envelope) {
    const place = placeOf(lesson, id);
    if (!place?.desk.find(proposal)) return 'noSuchProposal';
    place.desk.mark(proposal, id, yes);
    if (lesson.record.settings.decide !== 'majority') return undefined;
    const here = place.team.filter((member) => lesson.memberAway(member.id, steadyNow()) === 0);
    const marks = place.desk.find(proposal)?.marks.length ?? 0;
    return marks * 2 > here.length ? giveProposal(place, proposal, envelope) : undefined;
  },
  dropProposal(lesson, { proposal }, { member: id }) {
    const place = placeOf(lesson, id);
    const found = place?.desk.find(proposal);
    if (!place || !found) return 'noSuchProposal';
    if (found.by !== id && !place.member.captain) return 'captainOnly';
    place.desk.drop(proposal);
    return undefined;
  },
  async sealProposal(lesson, { proposal }, { member: id }, envelope) {
    const place = placeOf(lesson, id);
    if (!place?.desk.find(proposal)) return 'noSuchProposal';
    if (!leads(lesson, place)) return 'captainOnly';
    if (lesson.record.settings.decide === 'majority' && place.team.length > 1) return 'byVote';
    return giveProposal(place, proposal, envelope);
  },
  passCaptain(lesson, { to }, { member: id }) {
    const place = placeOf(lesson, id);
    const heir = place?.team.find((member) => member.id === to);
    if (!place || !heir) return 'noSuchMember';
    if (!leads(lesson, place)) return 'captainOnly';
    crown(lesson.record, place.member, heir);
    return undefined;
  },
  /** Only what one has really heard; the same words are reported once. */
  report(lesson, { by, words }, { member: id }) {
    const { record } = lesson;
    const member = lesson.memberOf(id);
    const table = member && lesson.tables[member.world];
    if (!member || !table) return 'noSeat';
    const heard = table.match.viewOf(member.status === 'in' ? member.seat : 'public').talk;
    if (!heard.some((said) => said.by === by && said.text === words)) return 'notSaid';
    const { next, open } = record.reports ?? { next: 1, open: [] };
    const { world } = member;
    if (open.some((one) => one.world === world && one.speaker === by && one.words === words)) return undefined;
    record.reports = { next: next + 1, open: [...open, { id: next, by: id, world, speaker: by, words }] };
    return undefined;
  },
  watch(lesson, { world }, session) {
    const member = lesson.memberOf(session.member);
    if (!member || !mayWatch(lesson, member)) return 'stillPlaying';
    if (world >= 0 && !lesson.tables[world]) return 'noSuchWorld';
    session.watch = world < 0 ? undefined : world;
    lesson.tell('all');
    return undefined;
  },
  noteSeen(lesson, _command, { member: id }) {
    const member = lesson.memberOf(id);
    if (member) member.note = undefined;
    return undefined;
  },
  leave(lesson, _command, { member: id }) {
    const member = lesson.memberOf(id);
    if (!member) return 'removed';
    const before = { world: member.world, seat: member.seat };
    standUp(lesson.record, member, 'watching');
    emptied(lesson, before);
    return undefined;
  },
  async play(lesson, { command }, { member: id }, envelope) {
    const place = placeOf(lesson, id);
    if (!place) return 'noSeat';
    const why = whyNot(lesson, place, command);
    if (why) return why;
    return give(place, command, envelope);
  },
};

/** Most questions that a student answers at one time. */
const QUESTIONS_MOST = 10;

function put(answers: Record<string, string>, question: string, answer: string): LessonReason | undefined {
  if (question in Object.prototype) return 'malformed';
  if (!Object.hasOwn(answers, question) && Object.keys(answers).length >= QUESTIONS_MOST) return 'tooMany';
  answers[question] = answer;
  return undefined;
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

/** Where a member sits in a world that plays, with whom. */
function placeOf(lesson: LessonContext, id: number) {
  const member = lesson.memberOf(id);
  if (member?.status !== 'in') return undefined;
  const { world, seat } = member;
  const table = lesson.tables[world];
  if (!table || seat < 0) return undefined;
  const { seats } = lesson.record.worlds[world];
  return {
    member,
    world,
    seat,
    seats,
    table,
    team: lesson.teamOf(world, seat),
    desk: deskOf(lesson.record, world, seat),
  };
}

/** Why a member may not give this order alone, or at all. */
function whyNot(lesson: LessonContext, place: Place, command: Command): LessonReason | undefined {
  const { settings, worlds } = lesson.record;
  const { member, team } = place;
  if (worlds[place.world].left) return 'worldLeft';
  if (worlds[place.world].seats[place.seat].ai === 'lent') return 'lentToAi';
  if (!settings.freeText && hasOwnWords(command)) return 'freeTextOff';
  if (command.kind === 'say') {
    if (member.muted) return 'muted';
    return command.phrase === 'free' && isUnfit(command.text) ? 'unfitWords' : undefined;
  }
  // Whoever has done while the class is led through its guide need not wait for the teacher.
  const isLed = lesson.record.guide?.stands.includes(place.world);
  if (command.kind === 'ready' && command.ready && worlds[place.world].clock.paused && !isLed) return 'paused';
  if (team.length === 1) return undefined;
  if (!leads(lesson, place)) return 'captainOnly';
  const here = team.filter((one) => lesson.memberAway(one.id, steadyNow()) === 0);
  return settings.decide === 'majority' && here.length > 1 && command.kind !== 'ready' ? 'byVote' : undefined;
}

/** The captain leads; while they are away, whoever of the team is here and sits there longest. */
function leads(lesson: LessonContext, { member, team }: Place): boolean {
  const now = steadyNow();
  const leader = team.find((one) => lesson.memberAway(one.id, now) === 0) ?? team[0];
  if (leader !== member) return false;
  if (!member.captain) crown(lesson.record, member, member);
  return true;
}

async function giveProposal(place: Place, id: number, envelope: string): Promise<LessonReason | undefined> {
  const proposal = place.desk.find(id);
  if (!proposal) return 'noSuchProposal';
  const why = await give(place, proposal.command, envelope, proposal.by);
  if (!why) place.desk.drop(id);
  return why;
}

async function give(
  { table, seat, member, seats }: Place,
  command: Command,
  envelope: string,
  by: number = member.id,
): Promise<LessonReason | undefined> {
  const answer = await table.match.submit(seat, { id: envelope, command }, by);
  if (!answer.ok) return answer.reason;
  // An offer speaks to the other seat as words do.
  if ((command.kind === 'say' || command.kind === 'offerDeal') && command.to !== NONE)
    for (const one of [seat, command.to]) if (seats[one]) seats[one].talkedIn = table.view.round;
  return undefined;
}

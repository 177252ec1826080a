import * as v from 'valibot';
import {
  LED,
  type LessonCommand,
  type LessonEnvelope,
  type LessonSettings,
  OFFICES,
  PLANS,
  REAL_NAME_MOST,
  STUDENTS_MOST,
  visible,
  WORLDS_MOST,
} from '../lesson/index.ts';
import { LEVELS } from '../model/index.ts';
import { commandSchema } from './command-schema.ts';

const flag = v.boolean();
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const filled = (most: number) => v.pipe(v.string(), v.transform(visible), v.minLength(1), v.maxLength(most));
/** May be empty. */
const name = v.pipe(v.string(), v.transform(visible), v.maxLength(REAL_NAME_MOST));
const member = whole(1, 99_999);
const world = whole(0, 999);
const worldOrAll = whole(-1, 999);
const seat = whole(0, 99);
const seatOrNone = whole(-1, 99);
const steps = v.pipe(v.array(whole(0, 999)), v.minLength(1), v.maxLength(999));
const proposal = whole(0, 99_999);
const phase = v.picklist(['orders', 'bench']);
const level = v.picklist(LEVELS);

const SETTINGS = {
  title: v.pipe(v.string(), v.maxLength(60), v.transform(visible)),
  scenario: text(60),
  // A page that is older than the choice sends none.
  language: v.optional(v.pipe(v.string(), v.maxLength(12), v.regex(/^[a-z]{2,3}(-\w+)*$/)), 'en'),
  plan: v.picklist(PLANS.map(({ id }) => id)),
  students: whole(1, STUDENTS_MOST),
  worlds: whole(1, WORLDS_MOST),
  crew: whole(1, 6),
  decide: v.picklist(['captain', 'majority']),
  level,
  freeText: flag,
  ownNames: flag,
  namesOnProjector: flag,
  approve: flag,
  late: v.picklist(['seat', 'team', 'watch']),
  askBefore: flag,
  keepDays: whole(1, 90),
};
const settingsSchema = v.strictObject(SETTINGS);
const { title, freeText, namesOnProjector, approve, late } = SETTINGS;

/** The shape of every command; the compiler sees to it that none is missing. */
const SHAPES = {
  lock: { locked: flag },
  admit: { member, welcome: flag },
  seatMember: { member, world, seat },
  unseat: { member },
  rename: { member, name: filled(16) },
  mute: { member, muted: flag },
  remove: { member, keepOut: flag },
  removeSince: { member, keepOut: flag },
  captain: { member },
  office: { member, office: v.picklist(OFFICES) },
  shuffle: {},
  settings: { settings: v.strictObject({ title, freeText, namesOnProjector, approve, late }) },
  brief: { slide: whole(-1, 20) },
  guide: { step: whole(-1, LED.length - 1) },
  eyes: { on: flag },
  minute: { minute: whole(0, 600) },
  replan: { pace: whole(25, 200), lastRound: whole(0, 99) },
  roster: { names: v.pipe(v.array(name), v.minLength(1), v.maxLength(400)) },
  realName: { member, name },
  grade: {
    member,
    points: v.pipe(
      v.custom<object>((points) => typeof points === 'object' && points !== null && !Array.isArray(points)),
      v.record(v.pipe(v.string(), v.regex(/^[a-z]\w{0,39}$/)), whole(0, 100)),
    ),
    comment: text(2000),
  },
  settleReport: { report: whole(1, 99_999) },
  start: {},
  pause: { world: worldOrAll, paused: flag },
  extend: { world: worldOrAll, seconds: whole(5, 1800) },
  endPhase: { world: worldOrAll, steps },
  advanceSlowest: { steps },
  playCard: { world: worldOrAll, card: text(60) },
  tell: { world: worldOrAll, seat: seatOrNone, words: filled(280) },
  lend: { world, seat, level, personality: text(40) },
  takeBack: { world, seat },
  timeFactor: { world, seat, factor: v.picklist([0, 100, 150, 200]) },
  fork: { world, round: whole(1, 99), phase },
  goOn: { world },
  endNow: { world: worldOrAll },
  debriefStep: { step: whole(0, 20) },
  project: { world: worldOrAll },
  look: { world, seat: seatOrNone },
  again: { swap: flag },
  answer: { when: v.picklist(['before', 'after']), question: text(40), answer: text(2000) },
  draft: { when: v.picklist(['before', 'after']), question: text(40), answer: text(2000) },
  propose: { command: commandSchema },
  mark: { proposal, yes: flag },
  dropProposal: { proposal },
  sealProposal: { proposal },
  passCaptain: { to: member },
  report: { by: seat, words: filled(600) },
  watch: { world: worldOrAll },
  noteSeen: {},
  leave: {},
  play: { command: commandSchema },
} satisfies Record<LessonCommand['kind'], v.ObjectEntries>;

/** Every kind of command there is in a lesson. */
export const LESSON_COMMANDS = Object.keys(SHAPES) as LessonCommand['kind'][];

const shapes = new Map<string, v.GenericSchema>(
  Object.entries(SHAPES).map(([kind, entries]) => [kind, v.strictObject({ kind: v.literal(kind), ...entries })]),
);
const outerSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  command: v.looseObject({ kind: v.string() }),
});

/** The envelope if its shape is right; otherwise where the first mistake is. Never throws. */
export function parseLessonEnvelope(
  message: unknown,
): { ok: true; envelope: LessonEnvelope } | { ok: false; place: string } {
  const outer = v.safeParse(outerSchema, message);
  if (!outer.success) return { ok: false, place: v.getDotPath(outer.issues[0]) ?? 'message' };
  const shape = shapes.get(outer.output.command.kind);
  if (!shape) return { ok: false, place: 'command.kind' };
  const inner = v.safeParse(shape, outer.output.command);
  if (inner.success) return { ok: true, envelope: { id: outer.output.id, command: inner.output as LessonCommand } };
  const place = v.getDotPath(inner.issues[0]);
  return { ok: false, place: place ? `command.${place}` : 'command' };
}

/** A host's choice if it is complete; otherwise where the first mistake is. */
export function parseLessonSettings(
  body: unknown,
): { ok: true; settings: LessonSettings } | { ok: false; place: string } {
  const parsed = v.safeParse(v.looseObject({ settings: settingsSchema }), body);
  if (parsed.success) return { ok: true, settings: parsed.output.settings as LessonSettings };
  return { ok: false, place: v.getDotPath(parsed.issues[0]) ?? 'settings' };
}

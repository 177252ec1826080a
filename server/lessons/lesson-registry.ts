import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { entry, lessons, ReplyOf } from '../../shared/api/index.ts';
import {
  CODE_LENGTH,
  CODE_LETTERS,
  isName,
  type LessonSettings,
  onRoster,
  RECOVERY_LENGTH,
  RESUME_LENGTH,
  tidyName,
  unlike,
  visible,
} from '../../shared/lesson/index.ts';
import type { Setup } from '../../shared/model/index.ts';
import { complain } from '../complain.ts';
import { HttpError } from '../http-error.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import type { LogEntry } from '../match/match-store.ts';
import { Elsewhere } from '../processes/peer.ts';
import { hashToken, newToken } from '../seats/token.ts';
import { steadyNow } from '../steady-now.ts';
import { Lesson } from './lesson.ts';
import { LessonAside } from './lesson-aside.ts';
import type { LessonRecord, LessonStore, MemberRecord } from './lesson-record.ts';
import { isNickname, nickname } from './nicknames.ts';
import { emptyWorld } from './worlds.ts';

/** Lessons of one server, and students of one lesson: many times what a school needs, and not without end. */
const LESSONS_MOST = 3000;
const MEMBERS_MOST = 400;
/** Keys of one kind that a lesson keeps for teachers who come from a learning platform. */
const KEYS_MOST = 60;
const DAY = 24 * 3600 * 1000;

/** The secrets that a new lesson's host is given, once. */
export type LessonKeys = ReplyOf<typeof entry.hostLesson>;
export type NewMember = { token: string; resume: string; member: number; name: string; status: MemberRecord['status'] };
type Receipt = ReplyOf<typeof lessons.deleteLesson>;

/** All lessons of this process: makes them, finds them, brings them back, forgets them in time. */
export class LessonRegistry {
  private readonly store: LessonStore;
  private readonly registry: MatchRegistry;
  private readonly setups: Map<string, Setup>;
  private readonly countdown: number;
  private readonly lessons = new Map<string, Promise<Lesson | undefined>>();

  /** `countdown`: milliseconds between Start and the first Briefing. */
  constructor(store: LessonStore, registry: MatchRegistry, setups: Map<string, Setup>, countdown: number) {
    this.store = store;
    this.registry = registry;
    this.setups = setups;
    this.countdown = countdown;
  }

  /** Makes a lesson and writes it down. */
  async create(settings: LessonSettings): Promise<LessonKeys> {
    const setup = this.setups.get(settings.scenario);
    if (!setup) throw new HttpError(404, 'noSuchScenario', `There is no scenario '${settings.scenario}'.`);
    if ((await this.store.count()) >= LESSONS_MOST)
      throw new HttpError(503, 'serverFull', 'This server holds as many lessons as it can. Delete one, or wait a day.');
    const keys = { host: newToken(), coHost: newToken(), projector: newToken(), recovery: spell(RECOVERY_LENGTH) };
    const now = Date.now();
    const record: LessonRecord = {
      id: randomBytes(9).toString('base64url'),
      code: await this.freshCode(),
      settings,
      stage: 'lobby',
      content: await this.registry.keepSetup(setup),
      locked: false,
      startsAt: 0,
      debriefStep: 0,
      projected: -1,
      created: now,
      forgetAt: now + settings.keepDays * DAY,
      keys: {
        host: hashToken(keys.host),
        coHost: [hashToken(keys.coHost)],
        projector: [hashToken(keys.projector)],
        recovery: hashToken(keys.recovery),
      },
      nextMember: 1,
      nextNotice: 1,
      members: [],
      past: [],
      worlds: Array.from({ length: settings.worlds }, () => emptyWorld(setup.scenario.seats.length)),
    };
    await this.store.save(record);
    return {
      lesson: record.id,
      code: record.code,
      hostKey: keys.host,
      coHostKey: keys.coHost,
      projectorKey: keys.projector,
      recovery: keys.recovery,
    };
  }

  /** The lesson of that id, or undefined if there is none. Rejects with a LessonAside if it cannot be opened. */
  async find(id: string): Promise<Lesson | undefined> {
    const lesson = this.lessons.get(id) ?? this.load(id);
    this.lessons.set(id, lesson);
    try {
      const found = await lesson;
      if (!found) this.lessons.delete(id);
      return found;
    } catch (error) {
      // What is set aside stays so: it is not tried again for each who asks.
      if (!(error instanceof LessonAside)) this.lessons.delete(id);
      throw error;
    }
  }

  async byCode(code: string): Promise<Lesson | undefined> {
    const id = await this.store.byCode(code);
    return id === undefined ? undefined : this.find(id);
  }

  /**
   * Lets somebody in: seated at once, or asking where the host wants that. Without a name they get one. `token` is the
   * secret of the device that asks: asked again with the same one, as after an answer that was lost, it is one member.
   * `realName` is for the teacher, where there is a roster. `platformUser`: who that is for the learning platform that sent
   * them; one user is one member, on whatever device.
   */
  join(
    lesson: Lesson,
    wished: string,
    token: string = newToken(),
    realName = '',
    platformUser?: string,
  ): Promise<NewMember> {
    return lesson.change(() => {
      const { record } = lesson;
      const resume = spellOf(token, RESUME_LENGTH);
      const hash = hashToken(token);
      const isSame = ({ keys, platformUser: user }: MemberRecord) =>
        keys.includes(hash) || (platformUser !== undefined && user === platformUser);
      const before = record.members.find((one) => one.status !== 'removed' && isSame(one));
      if (before) {
        if (!before.keys.includes(hash)) before.keys = [...before.keys.slice(-4), hash];
        return { token, resume: before.resume, member: before.id, name: before.name, status: before.status };
      }
      if (record.members.filter(({ status }) => status !== 'removed').length >= MEMBERS_MOST)
        throw new HttpError(403, 'lessonFull', 'The lesson is full. Ask your teacher.');
      const taken = lesson.namesTaken();
      const own = tidyName(wished);
      const member: MemberRecord = {
        id: record.nextMember++,
        world: -1,
        seat: -1,
        status: 'asking',
        name:
          record.settings.ownNames && isName(own)
            ? unlike(own, taken)
            : nicknameOf(own, taken, record.settings.language),
        keys: [hash],
        resume,
        muted: false,
        factor: 100,
        captain: false,
        office: 'none',
        answers: { before: {}, after: {} },
        notices: [],
      };
      if (platformUser !== undefined) member.platformUser = platformUser;
      if (record.roster?.length || platformUser !== undefined)
        member.realName = onRoster(record.roster ?? [], realName) ?? (visible(realName) || undefined);
      // The lesson's clock begins with whoever comes first.
      const now = steadyNow();
      if (record.stage === 'lobby' && !record.members.some(({ id }) => lesson.memberAway(id, now) === 0))
        record.began = now;
      record.members.push(member);
      // Who was kept out could come again as somebody new: from then on each newcomer is looked at.
      const asks = record.settings.approve || record.members.some(({ keptOut }) => keptOut);
      if (!asks) lesson.giveSeat(member);
      return { token, resume, member: member.id, name: member.name, status: member.status };
    });
  }

  /** The same member on another device; undefined if the code is nobody's. */
  resume(lesson: Lesson, code: string): Promise<{ token: string; member: number; name: string } | undefined> {
    return lesson.change(() => {
      const member = lesson.record.members.find((one) => one.resume === code && one.status !== 'removed');
      if (!member) return undefined;
      const token = newToken();
      member.keys = [...member.keys.slice(-4), hashToken(token)];
      return { token, member: member.id, name: member.name };
    });
  }

  /**
   * New keys for a host who has only the recovery code left. The old host's key ends, and so do those of hosts from a
   * learning platform, who open the link there again; the projector and a co-host who are at work go on with theirs.
   * Undefined if the code is wrong.
   */
  recover(lesson: Lesson, code: string): Promise<Omit<LessonKeys, 'recovery' | 'code'> | undefined> {
    return lesson.change(() => {
      const { record } = lesson;
      if (hashToken(code) !== record.keys.recovery) return undefined;
      const keys = { host: newToken(), coHost: newToken(), projector: newToken() };
      record.keys = {
        ...record.keys,
        host: hashToken(keys.host),
        coHost: [...record.keys.coHost, hashToken(keys.coHost)],
        projector: [...record.keys.projector, hashToken(keys.projector)],
        platformHost: [],
      };
      return { lesson: record.id, hostKey: keys.host, coHostKey: keys.coHost, projectorKey: keys.projector };
    });
  }

  /** A key for a teacher whom the learning platform of the lesson's course has sent; all that are in use go on, up to many. */
  hostFromPlatform(lesson: Lesson, as: 'host' | 'coHost'): Promise<{ key: string; projectorKey: string }> {
    return lesson.change(() => {
      const { keys } = lesson.record;
      const [key, projectorKey] = [newToken(), newToken()];
      const more = (hashes: readonly string[], token: string) => [...hashes.slice(1 - KEYS_MOST), hashToken(token)];
      if (as === 'host') keys.platformHost = more(keys.platformHost ?? [], key);
      else keys.coHost = more(keys.coHost, key);
      keys.projector = more(keys.projector, projectorKey);
      return { key, projectorKey };
    });
  }

  /** Deletes a lesson with its matches, from memory and from the disk. One that cannot be opened is deleted, too. */
  async delete(id: string): Promise<Receipt> {
    const open = await this.lessons.get(id)?.catch(() => undefined);
    const record = open?.record ?? (await this.store.find(id).catch(() => undefined));
    open?.forget();
    this.lessons.delete(id);
    const named = record ? [...record.past, ...record.worlds.map(({ match }) => match)] : [];
    const orders = await this.registry.forget(
      [...new Set([...named, ...(await this.registry.ofLesson(id))])].filter(Boolean),
    );
    await this.store.delete(id);
    return {
      lesson: id,
      code: record?.code ?? '',
      deletedAt: new Date().toISOString(),
      students: record?.members.length ?? 0,
      worlds: record?.worlds.length ?? 0,
      orders,
      answers: (record?.members ?? []).reduce(
        (sum, { answers }) => sum + Object.keys(answers.before).length + Object.keys(answers.after).length,
        0,
      ),
    };
  }

  /** Deletes every lesson whose time is over, whether it could be opened or not. Answers how many. */
  async forgetDue(): Promise<number> {
    const due = await this.store.due(Date.now());
    let deleted = 0;
    for (const id of due) {
      try {
        await this.store.hold(id);
        await this.delete(id);
        deleted++;
      } catch (error) {
        if (error instanceof Elsewhere) continue;
        complain(`Lesson ${id}: its time is over, but it could not be deleted.`, error);
      }
    }
    return deleted;
  }

  /** What can still be read of a lesson that is set aside. */
  async salvage({ remnant }: LessonAside): Promise<{ record: string; matches: { id: string; log: LogEntry[] }[] }> {
    const ids = await this.registry.ofLesson(remnant.id);
    const matches = await Promise.all(ids.map(async (id) => ({ id, log: await this.registry.readableLog(id) })));
    return { record: remnant.record, matches };
  }

  /** How many lessons are in memory. */
  get inMemory(): number {
    return this.lessons.size;
  }

  /** Lets go of lessons that nobody looks at; whoever asks for one again finds it as it was. */
  async letRest(): Promise<void> {
    for (const [id, loading] of [...this.lessons]) {
      const lesson = await loading.catch(() => undefined);
      if (lesson?.isInUse) continue;
      lesson?.close();
      this.lessons.delete(id);
    }
  }

  private async load(id: string): Promise<Lesson | undefined> {
    await this.store.hold(id);
    const record = await this.store.find(id);
    if (!record) return undefined;
    const remnant = { id, code: record.code, hostKey: record.keys?.host ?? '', record: JSON.stringify(record) };
    const aside = (why: string) => new LessonAside(remnant, why);
    const setup = await this.registry.setupOf(record.content);
    if (!setup) throw aside(`its scenario '${record.settings?.scenario}' is not here`);
    const lesson = new Lesson(record, setup, this.registry, this.store, this.countdown);
    try {
      await lesson.revive();
    } catch (error) {
      complain(`Lesson ${id} could not be opened.`, error);
      throw aside('it could not be opened');
    }
    return lesson;
  }

  private async freshCode(): Promise<string> {
    for (;;) {
      const code = spell(CODE_LENGTH);
      if ((await this.store.byCode(code)) === undefined) return code;
    }
  }
}

/** So many letters by lot, none of which is mistaken for another. */
function spell(length: number): string {
  return Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** So many letters that follow from a secret, and tell nothing of it. */
function spellOf(secret: string, length: number): string {
  const bytes = createHash('sha256').update(`resume ${secret}`).digest();
  return Array.from({ length }, (_, at) => CODE_LETTERS[bytes.readUInt32BE(at * 4) % CODE_LETTERS.length]).join('');
}

/** The nickname that was shown to the student, if it is one of ours and free; else another. */
function nicknameOf(wished: string, taken: readonly string[], language: string): string {
  return isNickname(wished, language) && unlike(wished, taken) === wished ? wished : nickname(taken, language);
}

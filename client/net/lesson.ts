import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { lessons } from '../../shared/api/index.ts';
import type { ConsoleView, LessonCommand, ProjectorView, StudentView } from '../../shared/lesson/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import { call, ServerRefusal } from './call.ts';
import type { Connection } from './connection.ts';
import { dropLesson } from './lessons-kept.ts';
import { type Line, openLine, type Reply } from './line.ts';
import { pollingFallback } from './polling-fallback.ts';

/** A place in a lesson: its view comes in, its commands go out; over plain requests where sockets are blocked. */
export type LessonConnection<V> = Omit<Line<V>, 'send'> & {
  send(command: LessonCommand): Promise<Reply>;
  /** Once the line is gone: why, as far as the server says. */
  why: ReadonlySignal<WhyGone>;
};
/** The lesson is no more; this device was taken out and may join anew, or is kept out; or it never had a place. */
export type WhyGone = 'deleted' | 'removed' | 'keptOut' | 'unknown';

/** There is no such lesson, or no place in it for this device. */
const REFUSALS = ['noSuchLesson', 'notYourLesson', 'removed', 'keptOut'];

/** Opens a lesson with a key of this device. `gone` means that the key opens nothing, or the lesson is no more. */
export function openLesson<V extends ConsoleView | ProjectorView | StudentView>(
  lesson: string,
  key: string | undefined,
): LessonConnection<V> {
  const line = openLine<V>({
    room: 'lesson',
    message: 'command',
    options: { lesson },
    key,
    fallback: pollingFallback(
      { state: lessons.lessonState, commands: lessons.lessonCommands },
      { lesson },
      key ?? '',
      REFUSALS,
    ),
  });
  const why = signal<WhyGone>('unknown');
  line.status.subscribe((status) => {
    if (status === 'gone' && key) void whyGone(lesson, key).then((reason) => (why.value = reason));
  });
  return { ...line, why };
}

/** Who is kept out keeps the key, so that the lesson knows the device; of a place or lesson that is no more nothing is kept. */
async function whyGone(lesson: string, key: string): Promise<WhyGone> {
  try {
    await call(lessons.lessonState, { lesson }, { key });
  } catch (error) {
    const code = error instanceof ServerRefusal ? error.code : '';
    if (code === 'removed') dropLesson(lesson, 'student');
    if (code === 'noSuchLesson') {
      dropLesson(lesson);
      return 'deleted';
    }
    if (code === 'removed' || code === 'keptOut') return code;
  }
  return 'unknown';
}

/** The seat that a lesson shows, as a connection that the table page can be laid on. */
export function tableConnection({
  view,
  status,
  tries,
  send,
}: LessonConnection<StudentView | ConsoleView>): Connection {
  const shown = computed(() => view.value?.table);
  const lastRound = computed(() => view.value?.lesson.lastRound ?? 0);
  /** Where the plan was made shorter, its last round is the table's last. */
  const table: ReadonlySignal<SeatView | undefined> = computed(
    () => shown.value && (lastRound.value ? { ...shown.value, rounds: lastRound.value } : shown.value),
  );
  return {
    view: table as Connection['view'],
    status,
    tries,
    send: (command: Command) => send({ kind: 'play', command }),
    close: () => {},
  };
}

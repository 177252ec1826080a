import { computed, type ReadonlySignal } from '@preact/signals';
import type { ConsoleView, LessonCommand, ProjectorView, StudentView } from '../../shared/lesson/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import type { Connection, Reply } from './connection.ts';
import { ServerRefusal } from './http.ts';
import { askLesson } from './lesson-http.ts';
import { dropLesson } from './lessons-kept.ts';
import { type Line, type LineReply, openLine } from './line.ts';
import { plainDoor } from './plain-door.ts';

/** A place in a lesson: its view comes in, its commands go out; over plain requests where sockets are blocked. */
export type LessonConnection<V> = Omit<Line<V>, 'send'> & { send(command: LessonCommand): Promise<LineReply> };

/** There is no such lesson, or no place in it for this device. */
const REFUSALS = ['noSuchLesson', 'notYourLesson'];

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
    plain: plainDoor((path, init) => askLesson(lesson, key ?? '', path, init), 'commands', REFUSALS),
  });
  line.status.subscribe((status) => {
    if (status === 'gone' && key) void forgetIfDeleted(lesson, key);
  });
  return line;
}

/** Whoever was sent away keeps the key, so that the lesson knows the device; of a lesson that is no more nothing is kept. */
async function forgetIfDeleted(lesson: string, key: string): Promise<void> {
  try {
    await askLesson(lesson, key, 'state?have=');
  } catch (error) {
    if (error instanceof ServerRefusal && error.code === 'noSuchLesson') dropLesson(lesson);
  }
}

/** The seat that a lesson shows, as a connection that the table page can be laid on. */
export function tableConnection({
  view,
  status,
  tries,
  send,
}: LessonConnection<StudentView | ConsoleView>): Connection {
  const table: ReadonlySignal<SeatView | undefined> = computed(() => view.value?.table);
  return {
    view: table as Connection['view'],
    status,
    tries,
    send: (command: Command) => send({ kind: 'play', command }) as Promise<Reply>,
    close: () => {},
  };
}

import { computed, type ReadonlySignal } from '@preact/signals';
import type { ConsoleView, LessonCommand, ProjectorView, StudentView } from '../../shared/lesson/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import type { Connection, Reply } from './connection.ts';
import { askLesson } from './lesson-http.ts';
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
  return openLine<V>({
    room: 'lesson',
    message: 'command',
    options: { lesson },
    key,
    plain: plainDoor((path, init) => askLesson(lesson, key ?? '', path, init), 'commands', REFUSALS),
  });
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

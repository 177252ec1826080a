import { computed, type ReadonlySignal } from '@preact/signals';
import type { ConsoleView, LessonCommand, ProjectorView, StudentView } from '../../shared/lesson/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import type { Connection, Reply } from './connection.ts';
import { ServerRefusal } from './http.ts';
import { askLesson } from './lesson-http.ts';
import { type Line, type LineReply, openLine } from './line.ts';
import type { PlainDoor } from './plain-line.ts';

/** A place in a lesson: its view comes in, its commands go out; over plain requests where sockets are blocked. */
export type LessonConnection<V> = Omit<Line<V>, 'send'> & { send(command: LessonCommand): Promise<LineReply> };

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
    plain: doorOf(lesson, key ?? ''),
  });
}

/** A filter's own page in place of an answer is no answer. */
function doorOf(lesson: string, key: string): PlainDoor {
  const ask = (path: string, init: RequestInit = {}) => askLesson(lesson, key, path, init);
  return {
    async state(have) {
      try {
        const state = (await ask(`state?have=${have}`)) as { print?: string; slices?: Record<string, string> };
        const { print, slices } = state;
        return print === undefined ? undefined : { print, slices };
      } catch (error) {
        const refused = ['noSuchLesson', 'notYourLesson'];
        return error instanceof ServerRefusal && refused.includes(error.code) ? 'refused' : undefined;
      }
    },
    async send(envelope) {
      const reply = (await ask('commands', { method: 'POST', body: JSON.stringify(envelope) })) as Partial<LineReply>;
      return reply.ok === undefined ? undefined : reply;
    },
  };
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

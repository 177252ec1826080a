import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ConsoleView, type LessonCommand, stepOf } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import type { LessonConnection } from '../../net/index.ts';

/** What lies over the page. */
export type Sheet =
  | { what: 'links' }
  | { what: 'settings' }
  | { what: 'people' }
  | { what: 'world'; world: number }
  | { what: 'member'; member: number }
  | { what: 'seat'; world: number; seat: number }
  | { what: 'tell'; world: number; seat: number }
  | { what: 'endPhase'; world: number }
  | { what: 'talk' }
  | { what: 'grades' }
  | { what: 'later' }
  | { what: 'again'; swap: boolean }
  | { what: 'delete' };

/** The state of one console page. */
export type Console = {
  lesson: string;
  key: string;
  connection: LessonConnection<ConsoleView>;
  view: ReadonlySignal<ConsoleView>;
  /** Where each world stands as this page shows it. */
  steps(): number[];
  /** Sends a command; a refusal shows as a sentence until the next command that is accepted. */
  send(command: LessonCommand): Promise<boolean>;
  refusal: Signal<string | undefined>;
  sheet: Signal<Sheet | undefined>;
};

export const ConsoleContext = createContext<Console | undefined>(undefined);

/** The console that a part of it belongs to. */
export function useConsole(): Console {
  const console = useContext(ConsoleContext);
  if (!console) throw new Error('A part of the console was used outside it.');
  return console;
}

/** Makes the state of a console page. Only once the connection has a view. */
export function consoleOf(lesson: string, key: string, connection: LessonConnection<ConsoleView>): Console {
  const refusal = signal<string | undefined>(undefined);
  return {
    lesson,
    key,
    connection,
    view: connection.view as ReadonlySignal<ConsoleView>,
    steps: () => (connection.view.peek()?.worlds ?? []).map(stepOf),
    async send(command) {
      const reply = await connection.send(command);
      refusal.value = reply.ok ? undefined : t(`reason.${reply.reason}`);
      return reply.ok;
    },
    refusal,
    sheet: signal<Sheet | undefined>(undefined),
  };
}

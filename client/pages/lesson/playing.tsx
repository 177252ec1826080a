import '../../features/table/table.css';
import { useComputed } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { StudentView } from '../../../shared/lesson/index.ts';
import { Layout } from '../../features/table/layout.tsx';
import { Reconnecting } from '../../features/table/reconnecting.tsx';
import { type LessonConnection, tableConnection } from '../../net/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { isForTeam, useProposes } from '../../state/proposes.ts';
import { TableContext, tableOf } from '../../state/table-store.ts';
import { Notices } from './notices.tsx';
import { ReturnNote } from './return-note.tsx';
import { Waiting } from './waiting.tsx';

/** The table of one's seat, within a lesson. */
export function Playing({ connection }: { connection: LessonConnection<StudentView> }) {
  const lesson = useLesson();
  const proposing = useRef(false);
  proposing.current = useProposes();
  const table = useMemo(() => {
    const seat = tableConnection(connection);
    const match = connection.view.value?.match ?? '';
    return tableOf(match, {
      ...seat,
      send: (command) =>
        proposing.current && isForTeam(command)
          ? (connection.send({ kind: 'propose', command }) as ReturnType<typeof seat.send>)
          : seat.send(command),
    });
  }, [connection]);
  const ended = useComputed(() => {
    const { phase, round } = table.view.value;
    return phase === 'over' && table.seen.value === `${round}.over`;
  });
  if (ended.value) return <Waiting view={table.view.value} />;
  const note = lesson?.view.value.note;
  return (
    <TableContext.Provider value={table}>
      <Reconnecting connection={tableConnection(connection)} />
      <Layout />
      <Notices />
      <ReturnNote key={note ? `${note.to.round}.${note.to.phase}` : 'none'} />
    </TableContext.Provider>
  );
}

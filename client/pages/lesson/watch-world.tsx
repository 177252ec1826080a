import { computed, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { StudentView } from '../../../shared/lesson/index.ts';
import { Layout } from '../../features/table/layout.tsx';
import { t } from '../../i18n/index.ts';
import type { Connection } from '../../net/index.ts';
import { LessonContext, type StudentLesson } from '../../state/lesson.ts';
import { momentOf, TableContext, tableOf } from '../../state/table-store.ts';
import { Button, Icon } from '../../ui/index.ts';

type Watched = NonNullable<StudentView['watched']>;

/** Another world's table as everyone may see it, for those whose own world is over. Nothing can be done there. */
export function WatchWorld({ lesson, watched }: { lesson: StudentLesson; watched: Watched }) {
  // What was seen last stays while the line is down or the world ends.
  const { name } = watched.world;
  const { table, inside } = useMemo(() => {
    const now = computed(() => lesson.view.value.watched ?? watched);
    const connection: Connection = {
      view: computed(() => now.value.view) as Connection['view'],
      status: signal('online'),
      tries: signal(0),
      send: async () => ({ ok: false, reason: 'wrongRole' }),
      close() {},
    };
    const table = tableOf(`${lesson.id}.${name}`, connection);
    // Whoever comes to look on has no role to read and has missed no news.
    table.seen.value = momentOf(now.peek().view);
    return {
      table,
      inside: { ...lesson, view: computed(() => onlooker(lesson.view.value, now.value)) },
    };
  }, [lesson, name]);
  return (
    <LessonContext.Provider value={inside}>
      <TableContext.Provider value={table}>
        <Layout />
      </TableContext.Provider>
      <div class="lesson-strips">
        <p class="lesson-strip lesson-word">
          <Icon name="eye" size={20} /> {t('lesson.meanwhile.watching', { world: name })}
          <Button small kind="gold" onClick={() => void lesson.send({ kind: 'watch', world: -1 })}>
            {t('lesson.meanwhile.back')}
          </Button>
        </p>
      </div>
    </LessonContext.Provider>
  );
}

/** The lesson as one sees it who only looks on in that world: its clock, and no seat. */
function onlooker(view: StudentView, { world, view: table }: Watched): StudentView {
  const you = { ...view.you, status: 'watching', world: world.id, seat: -1 } as const;
  return { ...view, you, world, table, clock: world.clock, ownEnd: 0, mates: [], team: [] };
}

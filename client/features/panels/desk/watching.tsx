import { t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { EmptyState, Folder } from '../../../ui/index.ts';

/** The folder of somebody who only watches, or has a seat from the next phase on. */
export function Watching() {
  const lesson = useLesson();
  const promised = lesson?.view.value.you.promised;
  const isOver = useTable().view.value.phase === 'over';
  const watching = lesson && !isOver ? 'lesson.watching.text' : 'lesson.watching.only';
  return (
    <div class="desk">
      <Folder
        label={t('deskui.folder')}
        tabs={[{ id: 'nothing', label: t('deskui.tab.nothing') }]}
        chosen="nothing"
        onChoose={() => {}}
      >
        <h1 id="desk-title" data-title tabIndex={-1} class="desk-headline">
          {t(promised ? 'lesson.strip.promised' : 'lesson.watching.title')}
        </h1>
        <EmptyState icon={promised ? 'hourglass' : 'eye'} title={t('lesson.watching.desk')}>
          {t(promised ? 'lesson.strip.promised.text' : watching)}
        </EmptyState>
      </Folder>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { LessonSettings } from '../../../shared/lesson/index.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { t } from '../../i18n/index.ts';
import { Button, Checkbox, TextField } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

const LATE: readonly LessonSettings['late'][] = ['seat', 'team', 'watch'];

/** Whole text ids: made of parts, they would bring along every text of the host's page. */
const BOXES = {
  namesOnProjector: { text: 'console.namesOnProjector', note: 'console.namesOnProjector.note' },
  approve: { text: 'console.approve', note: 'console.approve.note' },
  freeText: { text: 'console.freeText', note: 'console.freeText.note' },
};

/** What can still be changed while the lesson runs, and how to put it away. */
export function SettingsSheet() {
  const { view, send, sheet } = useConsole();
  const { settings, lesson, actor } = view.value;
  const { title, freeText, namesOnProjector, approve, late } = settings;
  const typed = useSignal(title);
  const change = (part: Partial<LessonSettings>) =>
    send({ kind: 'settings', settings: { title, freeText, namesOnProjector, approve, late, ...part } });
  const box = (key: keyof typeof BOXES) => (
    <Checkbox checked={settings[key]} onChange={(on) => change({ [key]: on })} note={t(BOXES[key].note)}>
      {t(BOXES[key].text)}
    </Checkbox>
  );
  const rename = () => void (typed.value.trim() && change({ title: typed.value.trim() }));
  return (
    <div class="con-settings">
      <form
        class="con-rename"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField label={t('console.title')} value={typed.value} most={60} onInput={(text) => (typed.value = text)} />
        <Button onClick={rename}>{t('console.member.rename')}</Button>
      </form>
      {box('namesOnProjector')}
      {box('approve')}
      {box('freeText')}
      <LanguagePick />
      <label class="con-select">
        <span>{t('console.late')}</span>
        <select
          value={late}
          onChange={(event) => change({ late: LATE.find((one) => one === event.currentTarget.value) ?? 'seat' })}
        >
          {LATE.map((id) => (
            <option key={id} value={id}>
              {t(`console.late.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {lesson.stage !== 'debrief' && (
        <Button
          icon={lesson.locked ? 'lock-key' : 'lock-open'}
          onClick={() => send({ kind: 'lock', locked: !lesson.locked })}
        >
          {t(lesson.locked ? 'console.lobby.unlock' : 'console.lobby.lock')}
        </Button>
      )}
      <div class="con-acts con-settings-foot">
        {lesson.stage === 'playing' && (
          <Button icon="clock" onClick={() => (sheet.value = { what: 'later' })}>
            {t('console.later')}
          </Button>
        )}
        {lesson.stage === 'playing' && (
          <Button icon="flag" onClick={() => (sheet.value = { what: 'world', world: -1 })}>
            {t('console.end.all')}
          </Button>
        )}
        {actor === 'host' && (
          <Button icon="trash" onClick={() => (sheet.value = { what: 'delete' })}>
            {t('console.delete')}
          </Button>
        )}
      </div>
    </div>
  );
}

import { progress } from '../../guide/progress.ts';
import { Button, Checkbox } from '../../kit/index.ts';
import { go } from '../../navigate.ts';
import { playSound } from '../../sound/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { type Settings, settings } from '../../state/settings.ts';
import { type Drawer, useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';

const CHOICES: (keyof Settings)[] = ['sound', 'reducedMotion', 'letterKeys', 'agendaShown'];
const DOORS: [Exclude<Drawer, 'none'>, string][] = [
  ['role', 'identification-card'],
  ['laws', 'book-open'],
  ['record', 'newspaper'],
  ['glossary', 'magnifying-glass'],
  ['places', 'map-pin'],
  ['advisor', 'lightbulb'],
  ['deal', 'handshake'],
  ['help', 'question'],
];

/** All doors with their names, what can be chosen about the page, and the way out. */
export function Menu() {
  const table = useTable();
  const resume = useLesson()?.view.value.resume;
  return (
    <div class="menu">
      <ul class="menu-doors">
        {DOORS.map(([drawer, icon]) => (
          <li key={drawer}>
            <Button
              wide
              icon={icon}
              onClick={() => {
                table.drawer.value = drawer;
              }}
            >
              {t(`ui.drawer.${drawer}`)}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{t('ui.settings')}</h3>
      {CHOICES.map((key) => (
        <Checkbox
          key={key}
          checked={settings.value[key]}
          note={t(`ui.setting.${key}.text`)}
          onChange={(checked) => {
            settings.value = { ...settings.value, [key]: checked };
            if (key === 'sound') playSound('bell');
          }}
        >
          {t(`ui.setting.${key}`)}
        </Checkbox>
      ))}
      <div class="menu-ends">
        <Button
          icon="info"
          onClick={() => {
            progress.again();
            table.drawer.value = 'none';
          }}
        >
          {t('guide.again')}
        </Button>
        <Button icon="sign-out" onClick={() => go('/')}>
          {t('ui.leave')}
        </Button>
      </div>
      {resume && <p class="drawer-quiet">{t('lesson.resume.again', { code: resume })}</p>}
      <p class="drawer-quiet">{t('ui.leave.text')}</p>
    </div>
  );
}

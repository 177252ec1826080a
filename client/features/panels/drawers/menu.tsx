import { go } from '../../../app/navigate.ts';
import { scenarioOf, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { isHighContrast, isStill, type Settings, settings } from '../../../state/settings.ts';
import { type Drawer, useTable } from '../../../state/table-store.ts';
import { Button, Checkbox } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { progress } from '../../guide/progress.ts';
import { LanguagePick } from '../../pickers/language-pick.tsx';
import { inLesson, playSound } from '../../sound/index.ts';

const CHOICES = ['reducedMotion', 'ownPace', 'highContrast', 'letterKeys', 'agendaShown'] as const;
const DOORS: [Exclude<Drawer, 'none'>, string][] = [
  ['role', 'identification-card'],
  ['laws', 'book-open'],
  ['cases', 'scales'],
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
  const { viewer, scenario } = table.view.value;
  const { seats, engravings } = scenarioOf(scenario);
  const home = typeof viewer === 'number' ? engravings?.places[seats[viewer].id] : undefined;
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
      <LanguagePick />
      <SoundChoice />
      {CHOICES.map((key) => (
        <Checkbox
          key={key}
          checked={holds(key)}
          note={t(`ui.setting.${key}.text`)}
          onChange={(checked) => {
            settings.value = { ...settings.value, [key]: checked };
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
      <div class="menu-place">
        <Place name={home} />
      </div>
    </div>
  );
}

/** A choice of one's own, else what the system asks for. */
function holds(key: (typeof CHOICES)[number]): boolean {
  if (key === 'reducedMotion') return isStill.value;
  if (key === 'highContrast') return isHighContrast.value;
  return settings.value[key];
}

/** Sound on or off, a class apart from one's own games, and how loud. */
function SoundChoice() {
  const key: keyof Settings = inLesson.value ? 'lessonSound' : 'sound';
  const isOn = settings.value[key];
  return (
    <>
      <Checkbox
        checked={isOn}
        note={t('ui.setting.sound.text')}
        onChange={(checked) => {
          settings.value = { ...settings.value, [key]: checked, soundAsked: true };
          playSound('bell');
        }}
      >
        {t('ui.setting.sound')}
      </Checkbox>
      {isOn && (
        <label class="menu-volume">
          {t('ui.setting.volume')}
          <input
            type="range"
            min="5"
            max="100"
            step="5"
            value={settings.value.volume}
            onInput={(event) => {
              settings.value = { ...settings.value, volume: Number(event.currentTarget.value) };
            }}
            onChange={() => playSound('press')}
          />
        </label>
      )}
    </>
  );
}

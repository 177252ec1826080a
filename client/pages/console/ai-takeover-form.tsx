import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { personalitiesFor } from '../../../shared/ai/personality.ts';
import { LEVELS, type Level } from '../../../shared/model/index.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** Which AI takes a seat over, and the button that hands it over. */
export function AiTakeoverForm({
  world,
  seat,
  onDone,
  children,
}: {
  world: number;
  seat: number;
  onDone?(): void;
  /** Stands beside the button. */
  children?: ComponentChildren;
}) {
  const { view, send } = useConsole();
  const { settings, lesson, worlds } = view.value;
  const styles = personalitiesFor(scenarioOf(lesson.scenario).seats[seat].role);
  const profile = worlds[world]?.seats[seat]?.profile;
  const level = useSignal<Level>(profile?.level ?? settings.level);
  const style = useSignal(styles.find((id) => id === profile?.personality) ?? styles[0]);
  const takeOver = async () => {
    const sent = await send({ kind: 'lend', world, seat, level: level.value, personality: style.value });
    if (sent) onDone?.();
  };
  return (
    <div class="con-lend">
      <div class="con-lend-profile">
        <label class="con-select">
          <span>{t('console.lend.level')}</span>
          <select value={level.value} onChange={(event) => (level.value = event.currentTarget.value as Level)}>
            {LEVELS.map((id) => (
              <option key={id} value={id}>
                {t(`console.level.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="con-select">
          <span>{t('console.lend.style')}</span>
          <select value={style.value} onChange={(event) => (style.value = event.currentTarget.value)}>
            {styles.map((id) => (
              <option key={id} value={id}>
                {t(`personality.${id}.name`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="con-lend-go">
        <Button kind="ink" icon="robot" onClick={takeOver}>
          {t('console.lend.go')}
        </Button>
        {children}
      </div>
      <p class="con-note">{t('console.lend.note')}</p>
    </div>
  );
}

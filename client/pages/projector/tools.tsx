import { useEffect } from 'preact/hooks';
import { playSound } from '../../features/sound/index.ts';
import { isTyping } from '../../features/table/use-keys.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { projectorSettings, setProjector } from './projector-settings.ts';

const toggles = {
  b: () => setProjector({ bright: !projectorSettings.value.bright }),
  s: () => {
    setProjector({ sound: !projectorSettings.value.sound });
    playSound('bell', projectorSettings.value.sound);
  },
  f: () => {
    // A browser that allows no full screen leaves the page as it is.
    if (document.fullscreenElement) void document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  },
} as const;

/** B bright room, S sound, F full screen. */
export function useProjectorKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
      const toggle = toggles[event.key.toLowerCase() as keyof typeof toggles];
      if (!toggle) return;
      event.preventDefault();
      toggle();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

/** The three switches of the projector. */
export function ProjectorTools() {
  const { bright, sound } = projectorSettings.value;
  return (
    <div class="projector-tools">
      <Button kind="ghost" icon="lightbulb" label={t('wall.bright')} pressed={bright} onClick={toggles.b} />
      <Button kind="ghost" icon="speaker-high" label={t('wall.sound')} pressed={sound} onClick={toggles.s} />
      <Button kind="ghost" icon="arrows-out" label={t('wall.full')} onClick={toggles.f} />
    </div>
  );
}

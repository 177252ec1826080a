import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { Placing, PlatformReturn } from '../../net/index.ts';
import { Button } from '../../ui/index.ts';

/** Which course the lesson is set up for, and the way out of that. */
export function PlacingNote({ placing, onForget }: { placing: Placing; onForget(): void }) {
  const { course, platform } = placing;
  return (
    <div class="host-placing" role="status">
      <p>
        <b>{t(course ? 'platform.placing' : 'platform.placing.unnamed', { course, platform })}</b>{' '}
        {t('platform.placing.text', { platform })}
      </p>
      <Button small onClick={onForget}>
        {t('platform.placing.not')}
      </Button>
    </div>
  );
}

/** Tells the platform which lesson its course links to; goes by itself, and by the button where it does not. */
export function ReturnForm({ back, platform }: { back: PlatformReturn; platform: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.submit(), []);
  return (
    <main class="host-sheet k-paper">
      <h1>{t('platform.return', { platform })}</h1>
      <form ref={form} method="post" action={back.url}>
        <input type="hidden" name="JWT" value={back.jwt} />
        <Button kind="ink" submits>
          {t('platform.return.go', { platform })}
        </Button>
      </form>
    </main>
  );
}

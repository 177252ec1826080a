import type { ComponentChildren } from 'preact';
import { wallUnit } from '../brief/wall-unit.ts';
import { Wordmark } from '../kit/index.ts';
import { t } from '../text/index.ts';

/** The dark strip on top of the wall. */
export function WallTop({ children }: { children: ComponentChildren }) {
  return (
    <header class="wall-top">
      <p class="wall-brand">
        <Wordmark name={t('ui.brand')} size={54 * wallUnit.value} />
      </p>
      {children}
    </header>
  );
}

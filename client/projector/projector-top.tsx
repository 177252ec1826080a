import type { ComponentChildren } from 'preact';
import { projectorUnit } from '../brief/projector-unit.ts';
import { Wordmark } from '../kit/index.ts';
import { t } from '../text/index.ts';

/** The dark strip on top of the projector. */
export function ProjectorTop({ children }: { children: ComponentChildren }) {
  return (
    <header class="projector-top">
      <p class="projector-brand">
        <Wordmark name={t('ui.brand')} size={54 * projectorUnit.value} />
      </p>
      {children}
    </header>
  );
}

import type { ComponentChildren } from 'preact';
import { projectorUnit } from '../../features/brief/projector-unit.ts';
import { t } from '../../i18n/index.ts';
import { Wordmark } from '../../ui/index.ts';

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

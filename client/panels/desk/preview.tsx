import type { ComponentChildren } from 'preact';
import { useTable } from '../../state/table-store.ts';
import { hasText, t } from '../../text/index.ts';
import { ForecastRows } from './forecast-list.tsx';

/** What the draft would do, and what it is in real life. `children` stands between the title and the forecast. */
export function Preview({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const draft = useTable().draft.value;
  if (!draft) return null;
  const ticked = draft.option.ticks.filter((tick) => draft.ticks.includes(tick.field)).flatMap((tick) => tick.forecast);
  const real = `order.${draft.option.order.kind}.real`;
  return (
    <section class="desk-preview" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {aside && <span>{aside}</span>}
      </header>
      {children}
      <ForecastRows forecast={[...draft.option.forecast, ...ticked]} />
      {hasText(real) && (
        <p class="desk-real">
          <b>{t('deskui.real')}</b> {t(real)}
        </p>
      )}
    </section>
  );
}

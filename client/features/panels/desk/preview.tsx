import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Glossed } from '../glossed.tsx';
import { ForecastRows } from './forecast-list.tsx';
import { realLifeOf } from './real-life.ts';

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
  const table = useTable();
  const draft = table.draft.value;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current) bringNear(place.current);
  }, [draft?.option]);
  if (!draft) return null;
  const ticked = draft.option.ticks.filter((tick) => draft.ticks.includes(tick.field)).flatMap((tick) => tick.forecast);
  const real = realLifeOf(draft.option.order, table.view.value);
  return (
    <section ref={place} class="desk-preview" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {aside && <span>{aside}</span>}
      </header>
      {children}
      <ForecastRows forecast={[...draft.option.forecast, ...ticked]} />
      {real && (
        <p class="desk-real">
          <b>{t('deskui.real')}</b> <Glossed text={t(real)} />
        </p>
      )}
    </section>
  );
}

/** Scrolls the page up where the numbers of a preview lie below its edge, so that a choice shows what it brings and stays in sight itself. */
function bringNear(preview: HTMLElement): void {
  // Of two pages side by side each scrolls by itself.
  const pages = [preview.closest<HTMLElement>('.desk-leaf'), preview.closest<HTMLElement>('.k-folder-body')];
  const page = pages.find((one) => one && one.scrollHeight > one.clientHeight);
  if (!page) return;
  const edge = page.getBoundingClientRect();
  const box = preview.getBoundingClientRect();
  const chosen = page.querySelector('.desk-ruling.on, .desk-choice.on')?.getBoundingClientRect();
  const end = (preview.querySelector('.desk-forecast') ?? preview).getBoundingClientRect();
  const hidden = end.bottom - edge.bottom;
  const room = (chosen?.top ?? box.top - edge.height * 0.4) - edge.top - 8;
  if (hidden > 0 && room > 0) page.scrollBy({ top: Math.min(hidden + 8, room) });
}

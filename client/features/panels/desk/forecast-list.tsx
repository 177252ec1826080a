import type { Forecast } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Delta } from '../../../ui/index.ts';
import { Glossed } from '../glossed.tsx';
import { type ForecastRow, foldedAway, forecastRows, type RowEffect } from './forecast-rows.ts';

/** What an order will do, may do and risks: mark, word and numbers. */
export function ForecastRows({ forecast }: { forecast: readonly Forecast[] }) {
  const rows = forecastRows(useTable().view.value, forecast);
  if (rows.length === 0) return null;
  const folded = foldedAway(rows);
  return (
    <>
      <Rows rows={rows.filter((row) => !folded.includes(row))} />
      {folded.length > 0 && (
        <details class="desk-closed">
          <summary>{t('deskui.preview.more', { count: folded.length })}</summary>
          <Rows rows={folded} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly ForecastRow[] }) {
  return (
    <ul class="desk-forecast">
      {rows.map((row, index) => (
        <Row
          key={`${row.certainty} ${row.chance} ${row.cause ?? ''} ${row.effects[0]?.text}`}
          row={row}
          again={sameWord(row, rows[index - 1])}
        />
      ))}
    </ul>
  );
}

/** Whether the word before a row would only say again what the row above said. */
function sameWord(row: ForecastRow, above: ForecastRow | undefined): boolean {
  return above?.certainty === row.certainty && above.chance === row.chance;
}

/** A chance below even is not called likely. */
function certaintyWord({ certainty, chance }: ForecastRow): string {
  return certainty === 'likely' && chance < 50 ? 'unlikely' : certainty;
}

function Row({ row, again }: { row: ForecastRow; again: boolean }) {
  return (
    <li>
      <Mark of={row.certainty} />
      <b class={again ? 'k-hidden' : 'desk-certainty'}>
        {t(`deskui.certainty.${certaintyWord(row)}`)}
        {row.certainty !== 'sure' && row.chance < 100 && <small> {t('deskui.chance', { chance: row.chance })}</small>}
      </b>
      <span class="desk-brings">
        {row.cause && <span class="desk-cause">{row.cause}: </span>}
        {row.effects.map((effect, index) => (
          <EffectWords key={effect.text} effect={effect} last={index === row.effects.length - 1} />
        ))}
      </span>
    </li>
  );
}

/** Longer than this, an effect may be broken over two lines. */
const SHORT = 26;

function EffectWords({ effect, last }: { effect: RowEffect; last: boolean }) {
  const by = effect.by ?? 0;
  const text = t(by > 0 ? 'deskui.up' : 'deskui.down', { by: Math.abs(by) });
  return (
    <>
      <span class={effect.text.length < SHORT ? 'desk-effect' : undefined}>
        <Glossed text={effect.text} />
        {effect.by !== undefined && (
          <>
            {'\u00a0'}
            <Delta delta={by} text={text} />
            {effect.end && <small> {t(`deskui.end.${effect.end}`)}</small>}
          </>
        )}
        {!last && ','}
      </span>{' '}
    </>
  );
}

/** Full, half and open: three shapes for three kinds of certainty. */
function Mark({ of }: { of: Forecast['certainty'] }) {
  return (
    <svg class="desk-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {of === 'sure' && <circle cx="7" cy="7" r="5.6" fill="currentColor" />}
      {of === 'likely' && <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="2" />}
      {of === 'likely' && <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />}
      {of === 'risk' && <path class="desk-risk" d="M7 2 12.6 12H1.4z" fill="none" stroke-width="1.8" />}
    </svg>
  );
}

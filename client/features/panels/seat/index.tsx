import './seat.css';
import type { PublicSeat } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { scenarioOf, signed, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Crest, MeterBar } from '../../../ui/index.ts';
import { changeWords, meterChange } from '../../table/fresh-changes.ts';
import { Term } from '../glossed.tsx';
import { Place, Stances } from '../parts.ts';
import { Agenda } from './agenda.tsx';
import { CaseLaw } from './case-law.tsx';
import { Causes } from './causes.tsx';
import { Docket } from './docket.tsx';
import { ScoreNow } from './score-now.tsx';

/** Who one is, how one stands and why; a court also sees its docket and its case law. */
export function SeatPanel() {
  const table = useTable();
  const view = table.view.value;
  if (typeof view.viewer !== 'number' || !view.own) return null;
  const seat = view.seats[view.viewer];
  const { seats, engravings } = scenarioOf(view.scenario);
  const scenarioSeat = seats[seat.id];
  const home = engravings?.places[scenarioSeat.id];
  return (
    <section class="seat sheet-panel" aria-labelledby="seat-name">
      <header class="seat-head">
        <Crest role={seat.role} letters={scenarioSeat.letters} variant={scenarioSeat.variant} size={46} />
        <div>
          <h2 id="seat-name" data-title tabIndex={-1}>
            {t(`seat.${scenarioSeat.id}.name`)}
          </h2>
          <p>{t(`seat.${scenarioSeat.id}.kind`)}</p>
        </div>
      </header>
      {METERS[seat.role].map((meter, at) => (
        <Meter key={meter} seat={seat} meter={meter} at={at} />
      ))}
      <Agenda agenda={view.own.agenda} />
      <ScoreNow
        view={view}
        onRole={() => {
          table.drawer.value = 'role';
        }}
      />
      {seat.role === 'court' && (
        <>
          <Docket view={view} seat={seat} />
          <CaseLaw view={view} jurisdiction={seat.jurisdiction} />
        </>
      )}
      <Stances />
      <div class="seat-place">
        <Place name={home} />
      </div>
    </section>
  );
}

function Meter({ seat, meter, at }: { seat: PublicSeat; meter: string; at: number }) {
  const table = useTable();
  const change = meterChange(table, meter);
  return (
    <div class="seat-meter">
      <MeterBar
        name={t(`meter.${meter}`)}
        label={<Term id={meter}>{t(`meter.${meter}`)}</Term>}
        value={seat.meters[at]}
        delta={change.by}
        deltaText={changeWords(change)}
      />
      {change.causes.length === 0 && seat.role !== 'court' ? (
        <LastRound meter={meter} />
      ) : (
        <Causes causes={change.causes} />
      )}
    </div>
  );
}

/** What moved a meter in the round before, while nothing has moved it in this one. */
function LastRound({ meter }: { meter: string }) {
  const table = useTable();
  const { round } = table.view.value;
  const { by, causes } = round > 1 ? meterChange(table, meter, round - 1) : { by: 0, causes: [] };
  return causes.length > 0 ? (
    <Causes causes={causes} lead={t('ui.lastRound', { by: signed(by) })} />
  ) : (
    <p class="k-meter-cause">{t('ui.noChange')}</p>
  );
}

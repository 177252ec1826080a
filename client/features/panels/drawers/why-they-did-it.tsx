import { useEffect, useState } from 'preact/hooks';
import type { AiRecord, SeatView } from '../../../../shared/model/index.ts';
import { scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { reasonsOf } from '../../../net/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Crest, ErrorNote } from '../../../ui/index.ts';
import { AiReasons } from '../ai-reasons.tsx';

/** Why computer players gave the orders that this seat has seen at work in earlier rounds, newest first. */
export function WhyTheyDidIt() {
  const table = useTable();
  const view = table.view.value;
  const [records, setRecords] = useState<AiRecord[] | 'failed' | undefined>();
  useEffect(() => {
    reasonsOf(table.match).then(setRecords, () => setRecords('failed'));
  }, [table.match, view.round]);
  if (records === undefined) return <p class="drawer-quiet">{t('ui.record.asking')}</p>;
  if (records === 'failed')
    return <ErrorNote title={t('ui.record.noAnswer')}>{t('ui.record.noAnswer.text')}</ErrorNote>;
  if (records.length === 0) return <p class="drawer-quiet">{t('ui.record.noReasons')}</p>;
  const rounds = [...new Set(records.map(({ round }) => round))].sort((a, b) => b - a);
  return (
    <>
      <p class="drawer-quiet">{t('ui.record.reasons.text')}</p>
      {rounds.map((round) => (
        <section key={round}>
          <h3>{t('ui.round', { round })}</h3>
          <Seats view={view} records={records.filter((record) => record.round === round)} />
        </section>
      ))}
    </>
  );
}

function Seats({ view, records }: { view: SeatView; records: AiRecord[] }) {
  const seats = [...new Set(records.map(({ seat }) => seat))].sort((a, b) => a - b);
  return (
    <>
      {seats.map((seat) => {
        const { role, letters, variant } = scenarioOf(view.scenario).seats[seat];
        return (
          <article key={seat} class="record-reasons">
            <h4>
              <Crest role={role} letters={letters} variant={variant} size={24} /> {seatName(view, seat)}
            </h4>
            <AiReasons view={view} records={records.filter((record) => record.seat === seat)} />
          </article>
        );
      })}
    </>
  );
}

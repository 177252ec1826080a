import './ai-reasons.css';
import type { AiRecord, SeatView } from '../../../shared/model/index.ts';
import { commandLine, t } from '../../i18n/index.ts';
import { reasonsLine } from './reasons-line.ts';

/** What an AI seat did, each with its reasons. */
export function AiReasons({ view, records }: { view: SeatView; records: readonly AiRecord[] }) {
  return (
    <ul class="ai-reasons">
      {records.map(({ seat, phase, command, reasons }, i) => (
        <li key={i}>
          <span class="ai-phase">{t(phase === 'orders' ? 'debrief.ai.orders' : 'debrief.ai.bench')}</span>{' '}
          <b>{commandLine(view, seat, command)}</b>
          {reasons.length > 0 && <span class="ai-because">{reasonsLine(view, reasons)}</span>}
        </li>
      ))}
    </ul>
  );
}

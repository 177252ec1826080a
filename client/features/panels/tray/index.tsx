import './tray.css';
import type { Sealed } from '../../../../shared/model/index.ts';
import { later } from '../../../app/later.tsx';
import { ruleset, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, EmptySlot, GlossaryTerm, Icon, OrderSlot, PurseCoins } from '../../../ui/index.ts';
import { placesTaken } from '../desk/order-facts.ts';
import { Done } from './done.tsx';
import { slipWords } from './sealed-words.ts';
import { SeatLine } from './seat-line.tsx';
import { TeamDoor } from './team-door.tsx';

const PurseNote = later(async () => (await import('./purse-note.tsx')).PurseNote);

/** With more slips than these there is no room for their seals. */
const CROWD = 3;

/** What lies under wax in this phase, what is left to spend, and Done. */
export function Tray() {
  const table = useTable();
  const { phase, own, seats, viewer, desk } = table.view.value;
  if (!own || typeof viewer !== 'number' || phase === 'over') return null;
  const seat = seats[viewer];
  const bench = phase === 'bench';
  const slips = bench ? own.answers : own.orders;
  const empty = bench ? 0 : Math.max(0, ruleset.ordersPerRound - placesTaken(table.view.value));
  const isAsked = desk.some((item) => item.must);
  return (
    <section class="tray" aria-labelledby="tray-title">
      <SeatLine seat={seat} />
      <header class="tray-head">
        <h2 id="tray-title" data-title tabIndex={-1}>
          {t(bench ? 'ui.yourAnswers' : 'ui.yourOrders')}
        </h2>
        <span class="tray-note">
          <Icon name="lock-key" size={15} /> {t('ui.sealedUntilOutcome')}
        </span>
        <TeamDoor />
        <PurseCoins
          label={<GlossaryTerm note={<PurseNote view={table.view.value} />}>{t(`ui.purse.${seat.role}`)}</GlossaryTerm>}
          value={seat.purse}
          most={ruleset.purse.most}
          text={t('ui.purseLeft', { left: seat.purse })}
        />
      </header>
      <div class="tray-row">
        <ol class={`tray-slips${slips.length > CROWD ? ' tray-crowded' : ''}`}>
          {slips.map((sealed, at) => (
            <Slip key={sealed.seal} sealed={sealed} number={at + 1} />
          ))}
          {Array.from({ length: empty }, (_, at) => (
            <EmptySlot key={-1 - at} title={t('ui.emptySlot')} note={t('ui.emptySlot.text')} />
          ))}
          {bench && slips.length === 0 && (
            <EmptySlot
              title={t(isAsked ? 'ui.noAnswers' : 'ui.nothingAsked')}
              note={t(isAsked ? 'ui.noAnswers.text' : 'ui.nothingAsked.text')}
            />
          )}
        </ol>
        <Done prominent={!isAsked} />
      </div>
    </section>
  );
}

function Slip({ sealed, number }: { sealed: Sealed; number: number }) {
  const table = useTable();
  const { name, note } = slipWords(table.view.value, sealed.order);
  return (
    <OrderSlot number={number} name={name} note={note} price={sealed.price > 0 ? String(sealed.price) : undefined}>
      <Button
        small
        kind="ghost"
        icon="arrow-counter-clockwise"
        label={t('ui.breakSeal', { order: note ? t('deskui.nameAndTarget', { name, target: note }) : name })}
        onClick={() => table.send({ kind: 'breakSeal', seal: sealed.seal })}
      />
    </OrderSlot>
  );
}

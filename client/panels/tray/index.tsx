import './tray.css';
import { NONE } from '../../../shared/model/index.ts';
import { Button, Icon, PurseCoins } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { ruleset, t } from '../../text/index.ts';
import { Slip } from './slip.tsx';

/** What lies under wax in this phase, what is left to spend, and Done. */
export function Tray() {
  const table = useTable();
  const { phase, own, seats, viewer, desk } = table.view.value;
  if (!own || typeof viewer !== 'number' || phase === 'over') return null;
  const seat = seats[viewer];
  const bench = phase === 'bench';
  const slips = bench ? own.answers : own.orders;
  const empty = bench ? 0 : Math.max(0, ruleset.ordersPerRound - slips.length);
  const open = desk.filter((item) => item.must).length;
  const done = seats.filter((one) => one.ready).length;
  return (
    <section class="tray" aria-labelledby="tray-title">
      <header class="tray-head">
        <h2 id="tray-title" data-title tabIndex={-1}>
          {t(bench ? 'ui.yourAnswers' : 'ui.yourOrders')}
        </h2>
        <span class="tray-note">
          <Icon name="lock-key" size={15} /> {t('ui.sealedUntilOutcome')}
        </span>
        <span class="tray-purse">
          {t(`ui.purse.${seat.role}`)} <PurseCoins left={seat.purse} of={ruleset.purse.most} />
        </span>
      </header>
      <div class="tray-row">
        <ol class="tray-slips">
          {slips.map((sealed, at) => (
            <Slip key={sealed.seal} sealed={sealed} nth={at + 1} />
          ))}
          {Array.from({ length: empty }, (_, at) => (
            <li key={NONE - at} class="tray-slot">
              <b>{t('ui.emptySlot')}</b>
              <span>{t('ui.emptySlot.text')}</span>
            </li>
          ))}
          {bench && slips.length === 0 && (
            <li class="tray-slot">
              <b>{t(open > 0 ? 'ui.noAnswers' : 'ui.nothingAsked')}</b>
              <span>{t(open > 0 ? 'ui.noAnswers.text' : 'ui.nothingAsked.text')}</span>
            </li>
          )}
        </ol>
        <Button
          kind={seat.ready ? 'paper' : 'gold'}
          pressed={seat.ready}
          onClick={() => table.send({ kind: 'ready', ready: !seat.ready })}
        >
          <span class="tray-done">
            <b>{t(seat.ready ? 'ui.notYetDone' : 'ui.done')}</b>
            <small>{t('ui.doneCount', { done, seats: seats.length })}</small>
          </span>
        </Button>
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { type PublicDeal, type SeatView, WORD_METER } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { ownSeat } from '../desk/order-facts.ts';
import { runningDeals } from '../desk/own-deals.ts';
import { canCounter } from './counter-offer.ts';
import { dealOutcome } from './deal-outcome.ts';
import { dealLines } from './deal-words.ts';
import { seatInWords } from './in-words.ts';
import { promiseNumbers } from './promise-numbers.ts';

const MARKS = { open: '○', kept: '✓', broken: '✕', lapsed: '–' } as const;

/** An offer or a deal: what each side promises, how its word stands, and what can be done about it now. */
export function DealSlip({ deal }: { deal: PublicDeal }) {
  const view = useTable().view.value;
  const toMe = deal.to === view.viewer;
  const who = seatInWords(view, toMe ? deal.by : deal.to);
  const lines = dealLines(view, deal);
  const isJudged = deal.terms.kind === 'exchange' && ['accepted', 'done', 'kept', 'broken'].includes(deal.status);
  return (
    <article class="deal-slip">
      <header>
        <Icon name="handshake" />
        <b>{t(`deal.${deal.terms.kind}.name`)}</b>
        <span>{t(toMe ? 'ui.deal.from' : 'ui.deal.to', { who })}</span>
      </header>
      <ul class="deal-slip-words">
        {lines.map((line, at) => {
          const verdict = at === 0 ? deal.give : deal.take;
          return (
            <li key={line}>
              {line}
              {isJudged && (
                <span class="deal-slip-verdict" data-verdict={verdict}>
                  <i aria-hidden="true">{MARKS[verdict]}</i> {t(`deal.word.${verdict}`)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {deal.status === 'offered' &&
        notesOn(view, deal).map((note) => (
          <p key={note} class="deal-slip-note">
            {note}
          </p>
        ))}
      <Actions deal={deal} />
    </article>
  );
}

/** What to know before an exchange is signed: what it costs and brings the viewer, and whether it is one promise too many. */
function notesOn(view: SeatView, { to, terms }: PublicDeal): string[] {
  if (terms.kind !== 'exchange') return [];
  const running = runningDeals(view).filter((deal) => deal.terms.kind === 'exchange');
  const isCrowded = running.length + 1 >= promiseNumbers.many;
  return [
    ...(to === view.viewer
      ? [
          t('ui.deal.costsYou', { what: t(`promise.${terms.take.kind}.cost`) }),
          t('ui.deal.bringsYou', { what: t(`promise.${terms.give.kind}.gain`) }),
        ]
      : []),
    isCrowded ? crowdedWords(view) : t('ui.deal.tracked'),
  ];
}

/** What one promise too many costs the seat that reads. */
function crowdedWords(view: SeatView): string {
  const role = ownSeat(view)?.role;
  const meter = role && t(`meter.${WORD_METER[role]}`);
  return t('ui.deal.crowded', { ...promiseNumbers, meter });
}

type DealAct = 'acceptDeal' | 'declineDeal' | 'withdrawDeal' | 'cancelDeal';

/** Everything is with the server at once; what was signed can be taken back there within the phase. */
function Actions({ deal }: { deal: PublicDeal }) {
  const table = useTable();
  const view = table.view.value;
  const [busy, setBusy] = useState(false);
  const toMe = deal.to === view.viewer;
  const send = async (kind: DealAct) => {
    if (busy) return;
    setBusy(true);
    await table.send(kind === 'declineDeal' ? { kind, deal: deal.id, why: '' } : { kind, deal: deal.id });
    setBusy(false);
  };
  if (deal.status === 'offered')
    return (
      <div class="deal-slip-actions">
        {toMe ? (
          <>
            <Button small kind="ink" busy={busy} onClick={() => send('acceptDeal')}>
              {t('ui.accept')}
            </Button>
            <Button small busy={busy} onClick={() => send('declineDeal')}>
              {t('ui.decline')}
            </Button>
            {canCounter(view, deal) && (
              <Button
                small
                busy={busy}
                onClick={() => {
                  table.countered.value = deal.id;
                  table.drawer.value = 'deal';
                }}
              >
                {t('ui.deal.change')}
              </Button>
            )}
          </>
        ) : (
          <Button small busy={busy} onClick={() => send('withdrawDeal')}>
            {t('ui.takeBack')}
          </Button>
        )}
      </div>
    );
  const isFresh = deal.status === 'accepted' && deal.round === view.round && deal.phase === view.phase;
  return (
    <div class="deal-slip-actions" role="status">
      <b>{dealOutcome(view, deal)}</b>
      {toMe && isFresh && (
        <Button small icon="arrow-counter-clockwise" busy={busy} onClick={() => send('cancelDeal')}>
          {t('ui.undo')}
        </Button>
      )}
    </div>
  );
}

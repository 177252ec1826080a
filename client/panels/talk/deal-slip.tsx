import { useState } from 'preact/hooks';
import type { DealFace } from '../../../shared/model/index.ts';
import { Button, Icon } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';
import { dealWords } from './deal-words.ts';
import { seatInWords } from './in-words.ts';

/** An offer: what it says, and what can be done about it now. */
export function DealSlip({ deal }: { deal: DealFace }) {
  const table = useTable();
  const view = table.view.value;
  const toMe = deal.to === view.viewer;
  const [asked, setAsked] = useState(false);
  const who = seatInWords(view, toMe ? deal.by : deal.to);
  return (
    <article class="deal-slip">
      <header>
        <Icon name="handshake" />
        <b>{t(`deal.${deal.terms.kind}.name`)}</b>
        <span>{t(toMe ? 'ui.deal.from' : 'ui.deal.to', { who })}</span>
      </header>
      <p class="deal-slip-words">{dealWords(view, deal.by, deal.to, deal.terms)}</p>
      {deal.terms.kind === 'pledge' && <p class="deal-slip-note">{t('ui.deal.tracked')}</p>}
      {deal.status !== 'offered' ? (
        <p class="deal-slip-note">{t(`deal.status.${deal.status}`)}</p>
      ) : asked ? (
        <div class="deal-slip-actions" role="status">
          <b>{t('ui.accept.sure')}</b>
          <Button small kind="ink" onClick={() => table.send({ kind: 'acceptDeal', deal: deal.id })}>
            {t('ui.accept.go')}
          </Button>
          <Button small onClick={() => setAsked(false)}>
            {t('ui.back')}
          </Button>
        </div>
      ) : toMe ? (
        <div class="deal-slip-actions">
          <Button small kind="ink" onClick={() => setAsked(true)}>
            {t('ui.accept')}
          </Button>
          <Button small onClick={() => table.send({ kind: 'declineDeal', deal: deal.id })}>
            {t('ui.decline')}
          </Button>
        </div>
      ) : (
        <div class="deal-slip-actions">
          <Button small onClick={() => table.send({ kind: 'withdrawDeal', deal: deal.id })}>
            {t('ui.takeBack')}
          </Button>
        </div>
      )}
    </article>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { NONE } from '../../../../shared/model/index.ts';
import { capital, seatName, t } from '../../../i18n/index.ts';
import type { Refusal } from '../../../net/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { turnToDeals } from '../desk/turn-away.ts';
import { type DealKind, kindsOf, nearest, turned } from '../talk/counter-offer.ts';
import { dealLines } from '../talk/deal-words.ts';
import { seatInWords } from '../talk/in-words.ts';
import { promiseNumbers } from '../talk/promise-numbers.ts';
import { StanceNote } from '../talk/stance-note.tsx';
import { type ExchangeDraft, ExchangeForm, exchangeOf, keyOf } from './exchange-form.tsx';

/** An offer to another seat: with whom, what kind, and on which terms; or other terms for what that seat has offered. */
export function DealForm() {
  const table = useTable();
  const view = table.view.value;
  const [countered] = useState(() => view.deals.find(({ id }) => id === table.countered.value));
  useEffect(
    () => () => {
      table.countered.value = NONE;
    },
    [table],
  );
  const wanted = countered && turned(countered.terms);
  const withDeals = view.partners.filter((partner) => kindsOf(partner).length > 0);
  const [other, setOther] = useState(countered?.by ?? withDeals[0]?.seat ?? view.partners[0]?.seat ?? 0);
  const [kind, setKind] = useState<DealKind>(wanted?.kind ?? 'exchange');
  // Kept by its terms: the list changes while the form is open.
  const [chosen, setChosen] = useState(wanted ? keyOf(wanted) : '');
  const [draft, setDraft] = useState<ExchangeDraft>(() => {
    if (wanted?.kind !== 'exchange') return { give: '', take: '', until: view.round + 1 };
    const near = view.partners.find(({ seat }) => seat === other);
    const give = nearest(near?.give ?? [], wanted.give) ?? wanted.give;
    const take = nearest(near?.take ?? [], wanted.take) ?? wanted.take;
    return { give: keyOf(give), take: keyOf(take), until: wanted.until };
  });
  const [refused, setRefused] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const partner = view.partners.find(({ seat }) => seat === other);
  if (!partner) return <EmptyState title={t('ui.deal.nothing')}>{t('ui.deal.nothing.text')}</EmptyState>;
  const kinds = kindsOf(partner);
  const shown = kinds.includes(kind) ? kind : kinds[0];
  const list = partner.terms.filter((terms) => terms.kind === shown);
  const exchange = exchangeOf(view, partner, draft);
  const terms = shown === 'exchange' ? exchange : (list.find((one) => keyOf(one) === chosen) ?? list[0]);
  const me = typeof view.viewer === 'number' ? view.viewer : 0;
  const offer = async () => {
    if (!terms || busy) return;
    setBusy(true);
    const reply = await table.send({ kind: 'offerDeal', to: other, terms });
    const isOpen = table.view.peek().deals.some(({ id, status }) => id === countered?.id && status === 'offered');
    if (reply.ok && countered && isOpen)
      await table.send({ kind: 'declineDeal', deal: countered.id, why: 'betterTerms' });
    setBusy(false);
    if (!reply.ok) return setRefused(reply.reason);
    table.drawer.value = 'none';
    turnToDeals(table);
  };
  return (
    <form class="deal-form" onSubmit={(event) => event.preventDefault()}>
      {countered ? (
        <p class="deal-countered">{t('ui.deal.counter.about', { who: capital(seatInWords(view, countered.by)) })}</p>
      ) : (
        <label>
          {t('ui.deal.with')}
          <select
            value={other}
            onChange={(event) => {
              setOther(Number(event.currentTarget.value));
              setRefused(undefined);
            }}
          >
            {view.partners.map(({ seat }) => (
              <option key={seat} value={seat}>
                {seatName(view, seat)}
              </option>
            ))}
          </select>
        </label>
      )}
      <StanceNote from={other} />
      {!shown || !terms ? (
        <EmptyState title={t('ui.deal.nothing')}>{t('ui.deal.nothing.text')}</EmptyState>
      ) : (
        <>
          {kinds.length > 1 && !countered && (
            <fieldset>
              <legend>{t('ui.deal.kind')}</legend>
              {kinds.map((one) => (
                <label key={one}>
                  <input type="radio" name="deal-kind" checked={one === shown} onChange={() => setKind(one)} />
                  {t(`deal.${one}.name`)}
                </label>
              ))}
            </fieldset>
          )}
          {terms.kind === 'exchange' ? (
            <ExchangeForm view={view} partner={partner} terms={terms} change={setDraft} />
          ) : (
            <label>
              {t('ui.deal.which')}
              <select value={keyOf(terms)} onChange={(event) => setChosen(event.currentTarget.value)}>
                {list.map((one) => (
                  <option key={keyOf(one)} value={keyOf(one)}>
                    {dealLines(view, { by: me, to: other, terms: one })[0]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ul class="deal-says">
            {dealLines(view, { by: me, to: other, terms }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="drawer-quiet">{t(`ui.deal.about.${shown}`, promiseNumbers)}</p>
          {refused && (
            <p class="deal-refused" role="alert">
              {t(`reason.${refused}`)}
            </p>
          )}
          <Button
            kind="ink"
            icon="handshake"
            busy={busy}
            blocked={wanted && keyOf(wanted) === keyOf(terms) ? t('ui.deal.counter.same') : undefined}
            onClick={offer}
          >
            {t(countered ? 'ui.deal.counter.send' : 'ui.deal.offer', { who: seatInWords(view, other) })}
          </Button>
        </>
      )}
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { DealTerms, Partner } from '../../../../shared/model/index.ts';
import { ruleset, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { dealLines } from '../talk/deal-words.ts';
import { seatInWords } from '../talk/in-words.ts';
import { StanceNote } from '../talk/stance-note.tsx';
import { type ExchangeDraft, ExchangeForm, exchangeOf, keyOf } from './exchange-form.tsx';

const KINDS = ['exchange', 'settlement', 'regionContract', 'jointBrief'] as const;
type Kind = (typeof KINDS)[number];

/** What promises bring and cost, by the ruleset. */
const promiseNumbers = {
  kept: ruleset.effects['pledge.kept'],
  broken: -ruleset.effects['pledge.broken'],
  crowded: -ruleset.effects['pledge.crowded'],
  many: ruleset.parameters['exchange.crowded'],
};

/** An offer to another seat: with whom, what kind, and on which terms. */
export function DealForm() {
  const table = useTable();
  const view = table.view.value;
  const withDeals = view.partners.filter((partner) => kindsOf(partner).length > 0);
  const [other, setOther] = useState(withDeals[0]?.seat ?? view.partners[0]?.seat ?? 0);
  const [kind, setKind] = useState<Kind>('exchange');
  // Kept by its terms: the list changes while the form is open.
  const [chosen, setChosen] = useState('');
  const [draft, setDraft] = useState<ExchangeDraft>({ give: '', take: '', until: view.round + 1 });
  const [refused, setRefused] = useState<string>();
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
    setBusy(false);
    if (reply.ok) table.drawer.value = 'none';
    else setRefused(reply.reason);
  };
  return (
    <form class="deal-form" onSubmit={(event) => event.preventDefault()}>
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
      <StanceNote from={other} />
      {!shown || !terms ? (
        <EmptyState title={t('ui.deal.nothing')}>{t('ui.deal.nothing.text')}</EmptyState>
      ) : (
        <>
          {kinds.length > 1 && (
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
                    {dealLines(view, me, other, one)[0]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ul class="deal-says">
            {dealLines(view, me, other, terms).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="drawer-quiet">{t(`ui.deal.about.${shown}`, promiseNumbers)}</p>
          {refused && (
            <p class="deal-refused" role="alert">
              {t(`reason.${refused}`)}
            </p>
          )}
          <Button kind="ink" icon="handshake" busy={busy} onClick={offer}>
            {t('ui.deal.offer', { who: seatInWords(view, other) })}
          </Button>
        </>
      )}
    </form>
  );
}

/** The kinds of deal that the two could make now. */
function kindsOf({ give, take, terms }: Partner): Kind[] {
  const isThere: Record<DealTerms['kind'], boolean> = {
    exchange: give.length > 0 && take.length > 0,
    settlement: terms.some(({ kind }) => kind === 'settlement'),
    regionContract: terms.some(({ kind }) => kind === 'regionContract'),
    jointBrief: terms.some(({ kind }) => kind === 'jointBrief'),
  };
  return KINDS.filter((kind) => isThere[kind]);
}

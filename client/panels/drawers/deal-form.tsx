import { useState } from 'preact/hooks';
import type { DealTerms } from '../../../shared/model/index.ts';
import { Button, EmptyState } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { seatName, t } from '../../text/index.ts';
import { dealWords } from '../talk/deal-words.ts';
import { seatInWords } from '../talk/in-words.ts';
import { possibleDeals } from './possible-deals.ts';

const KINDS = ['settlement', 'regionContract', 'jointBrief', 'pledge'] as const;

/** An offer to another seat: with whom, what kind, and which of the deals that can be meant. */
export function DealForm() {
  const table = useTable();
  const view = table.view.value;
  const others = view.seats.filter((seat) => seat.id !== view.viewer);
  const [other, setOther] = useState(others[0]?.id ?? 0);
  const [kind, setKind] = useState<DealTerms['kind']>('pledge');
  // Kept by its terms: the list changes while the form is open.
  const [chosen, setChosen] = useState('');
  const [refused, setRefused] = useState<string>();
  const possible = possibleDeals(view, other);
  const kinds = KINDS.filter((one) => possible[one].length > 0);
  const shown = kinds.includes(kind) ? kind : kinds[0];
  const list = shown ? possible[shown] : [];
  const terms = list.find((one) => keyOf(one) === chosen) ?? list[0];
  const me = typeof view.viewer === 'number' ? view.viewer : 0;
  const offer = async () => {
    if (!terms) return;
    const reply = await table.send({ kind: 'offerDeal', to: other, terms });
    if (reply.ok) table.drawer.value = 'none';
    else setRefused(reply.reason);
  };
  return (
    <form class="deal-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('ui.deal.with')}
        <select value={other} onChange={(event) => setOther(Number(event.currentTarget.value))}>
          {others.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seatName(view, seat.id)}
            </option>
          ))}
        </select>
      </label>
      {!shown || !terms ? (
        <EmptyState title={t('ui.deal.nothing')}>{t('ui.deal.nothing.text')}</EmptyState>
      ) : (
        <>
          <fieldset>
            <legend>{t('ui.deal.kind')}</legend>
            {kinds.map((one) => (
              <label key={one}>
                <input type="radio" name="deal-kind" checked={one === shown} onChange={() => setKind(one)} />
                {t(`deal.${one}.name`)}
              </label>
            ))}
          </fieldset>
          <label>
            {t('ui.deal.which')}
            <select value={keyOf(terms)} onChange={(event) => setChosen(event.currentTarget.value)}>
              {list.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {dealWords(view, me, other, one)}
                </option>
              ))}
            </select>
          </label>
          <p class="deal-says">{dealWords(view, me, other, terms)}</p>
          <p class="drawer-quiet">{t(`ui.deal.about.${shown}`)}</p>
          {refused && (
            <p class="deal-refused" role="alert">
              {t(`reason.${refused}`)}
            </p>
          )}
          <Button kind="ink" icon="handshake" onClick={offer}>
            {t('ui.deal.offer', { who: seatInWords(view, other) })}
          </Button>
        </>
      )}
    </form>
  );
}

function keyOf(terms: DealTerms): string {
  return JSON.stringify(terms);
}

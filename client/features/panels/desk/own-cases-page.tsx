import { useEffect, useRef, useState } from 'preact/hooks';
import { type PublicCase, RULINGS, SIDES } from '../../../../shared/model/index.ts';
import { caseName, ruleset, rulingName, seatName, t } from '../../../i18n/index.ts';
import { sidesOf } from '../../../state/part-in.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Delta, Icon } from '../../../ui/index.ts';
import { standWords } from '../cases/case-words.ts';
import { Term } from '../glossed.tsx';
import { DealSlip } from '../talk/deal-slip.tsx';
import { seatInWords } from '../talk/in-words.ts';
import { cameIn } from './came-in.ts';
import { Outlook, outlookWords } from './demand-merits.tsx';
import { FileHead } from './file-head.tsx';
import { oddsWords } from './odds-words.ts';
import {
  handedOver,
  isSettled,
  ownCases,
  partStakes,
  type Settlement,
  type Stake,
  settlementDeals,
  settlementsIn,
  settlementWords,
  stakesOf,
} from './own-cases.ts';
import { turnToCase } from './turn-away.ts';
import './own-cases-page.css';

/** The seat's own cases before they are ruled on: how each may come out, what that brings, and a settlement instead. */
export function OwnCasesPage() {
  const view = useTable().view.value;
  const cases = ownCases(view);
  return (
    <>
      <FileHead
        crest={<Icon name="scales" size={34} />}
        kind={t('deskui.ownCases.kind')}
        title={t('deskui.ownCases.title', { count: cases.length })}
      />
      {cases.map((publicCase) => (
        <OwnCase key={publicCase.id} publicCase={publicCase} />
      ))}
    </>
  );
}

function OwnCase({ publicCase }: { publicCase: PublicCase }) {
  const table = useTable();
  const view = table.view.value;
  const deals = settlementDeals(view, publicCase.id);
  return (
    <section class="desk-group own-case">
      <h3 class="desk-subject">{caseName(view, publicCase)}</h3>
      {isSettled(view, publicCase.id) ? (
        <p class="desk-text">{t('deskui.ownCases.signed')}</p>
      ) : (
        <IfRuled publicCase={publicCase} />
      )}
      <Button small icon="scales" onClick={() => turnToCase(table, publicCase.id)}>
        {t('cases.read')}
      </Button>
      {deals.map((deal) => (
        <DealSlip key={deal.id} deal={deal} />
      ))}
      {!deals.some(({ status, by }) => status === 'accepted' || (status === 'offered' && by === view.viewer)) && (
        <Settle publicCase={publicCase} />
      )}
    </section>
  );
}

/** Where a case stands, and what each ruling would bring. */
function IfRuled({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const handed = handedOver(view, publicCase);
  return (
    <>
      <p class="desk-quiet">
        <b>{standWords(view, publicCase)}.</b> {outlookWords(publicCase)}
      </p>
      <Outlook publicCase={publicCase} />
      <CameIn publicCase={publicCase} />
      <table class="own-case-stakes">
        <caption class="k-label">{t('deskui.ownCases.ifRuled')}</caption>
        <tbody>
          {RULINGS.map((ruling) => (
            <tr key={ruling}>
              <th scope="row">
                <Term id={ruling}>{rulingName(publicCase, ruling)}</Term>
              </th>
              <td>{oddsWords(publicCase.odds[ruling])}</td>
              <td>
                <Stakes stakes={stakesOf(view, publicCase, ruling)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {handed && <p class="desk-quiet">{t(`deskui.ownCases.${handed.when}`, { round: handed.round })}</p>}
    </>
  );
}

/** Why the odds are what they are now: what has come to the court, for either side. */
function CameIn({ publicCase }: { publicCase: PublicCase }) {
  const came = cameIn(useTable().view.value, publicCase);
  return (
    <>
      {SIDES.map(
        (side) =>
          came[side].length > 0 && (
            <p key={side} class="desk-quiet">
              <b>{t(`deskui.ownCases.cameIn.${side}`)}</b> {came[side].join(' ')}
            </p>
          ),
      )}
    </>
  );
}

function Stakes({ stakes }: { stakes: readonly Stake[] }) {
  if (stakes.length === 0) return <>{t('deskui.ownCases.nothing')}</>;
  return (
    <>
      {stakes.map(({ meter, by }, index) => (
        <span key={meter} class="desk-effect">
          {t(`meter.${meter}`)}
          {'\u00a0'}
          <Delta delta={by} text={t(by > 0 ? 'deskui.up' : 'deskui.down', { by: Math.abs(by) })} />
          {index < stakes.length - 1 && ', '}
        </span>
      ))}
    </>
  );
}

/** Ways to end the case between the two parties, before the court rules. */
function Settle({ publicCase }: { publicCase: PublicCase }) {
  const table = useTable();
  const view = table.view.value;
  const [chosen, choose] = useState<Settlement['how']>();
  const [busy, setBusy] = useState(false);
  const send = useRef<HTMLDivElement>(null);
  // What is chosen must not leave its button below the folder's edge.
  useEffect(() => send.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const settle = settlementsIn(view, publicCase.id);
  if (!settle) return null;
  const terms = settle.terms.find(({ how }) => how === chosen);
  const side = sidesOf(view, publicCase)?.for === view.viewer ? 'government' : 'company';
  const offer = async () => {
    if (!terms || busy) return;
    setBusy(true);
    await table.send({ kind: 'offerDeal', to: settle.with, terms });
    setBusy(false);
  };
  return (
    <>
      <h4 class="k-label">{t('deskui.ownCases.settle', { who: seatName(view, settle.with, 'short') })}</h4>
      <div
        class="desk-choices"
        role="radiogroup"
        aria-label={t('deskui.ownCases.settle', { who: seatName(view, settle.with, 'short') })}
      >
        {settle.terms.map(({ how }) => (
          <label key={how} class={`desk-choice${how === chosen ? ' on' : ''}`}>
            <input
              class="k-cover"
              type="radio"
              name={`settle ${publicCase.id}`}
              checked={how === chosen}
              onChange={() => choose(how)}
            />
            <span class="k-radio-dot" aria-hidden="true" />
            <span class="desk-choice-words">
              <b>{t(`deal.settlement.${how}`)}</b>
              <span>
                {settlementWords(how, side)}{' '}
                {how === 'partial' && side === 'company' && <Stakes stakes={partStakes()} />}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p class="desk-quiet">{t('deskui.ownCases.settled', { by: ruleset.effects[['settle', 'comity'].join('.')] })}</p>
      {terms && (
        <div ref={send}>
          <Button kind="ink" icon="handshake" busy={busy} onClick={offer}>
            {t('ui.deal.offer', { who: seatInWords(view, settle.with) })}
          </Button>
        </div>
      )}
    </>
  );
}

import type { DealTerms, Partner, Pledge, SeatView, TermsOf } from '../../../../shared/model/index.ts';
import { pledgeShort, t } from '../../../i18n/index.ts';
import { seatInWords } from '../talk/in-words.ts';

/** What is being put together: keys of the promises, as the lists change while the form is open. */
export type ExchangeDraft = { give: string; take: string; until: number };

/** The exchange that a draft means now; nothing where one side has nothing to give. */
export function exchangeOf(view: SeatView, partner: Partner, draft: ExchangeDraft): TermsOf<'exchange'> | undefined {
  const give = partner.give.find((one) => keyOf(one) === draft.give) ?? partner.give[0];
  const takes = takesFor(partner, give);
  const take = takes.find((one) => keyOf(one) === draft.take) ?? takes[0];
  if (!give || !take) return undefined;
  const until = Math.max(view.round, Math.min(view.rounds, draft.until));
  return { kind: 'exchange', give, take, until };
}

/** Money for money is no deal. */
function takesFor({ take }: Partner, give: Pledge | undefined): Pledge[] {
  return give?.kind === 'capital' ? take.filter(({ kind }) => kind !== 'capital') : take;
}

/** Give and take on one sheet: a promise of each side, what it costs the one and brings the other, and how long both hold. */
export function ExchangeForm({
  view,
  partner,
  terms,
  change,
}: {
  view: SeatView;
  partner: Partner;
  terms: TermsOf<'exchange'>;
  change(draft: ExchangeDraft): void;
}) {
  const other = seatInWords(view, partner.seat);
  const draft = { give: keyOf(terms.give), take: keyOf(terms.take), until: terms.until };
  const ends = Array.from({ length: view.rounds - view.round + 1 }, (_, at) => view.round + at);
  return (
    <>
      <div class="deal-sides">
        <Side
          title={t('ui.deal.youGive')}
          maker={view.viewer as number}
          list={partner.give}
          chosen={terms.give}
          view={view}
          choose={(give) => change({ ...draft, give })}
          lines={[
            t('ui.deal.costsYou', { what: t(`promise.${terms.give.kind}.cost`) }),
            t('ui.deal.bringsThem', { who: other, what: t(`promise.${terms.give.kind}.gain`) }),
          ]}
        />
        <Side
          title={t('ui.deal.youGet', { who: other })}
          maker={partner.seat}
          list={takesFor(partner, terms.give)}
          chosen={terms.take}
          view={view}
          choose={(take) => change({ ...draft, take })}
          lines={[
            t('ui.deal.bringsYou', { what: t(`promise.${terms.take.kind}.gain`) }),
            t('ui.deal.costsThem', { who: other, what: t(`promise.${terms.take.kind}.cost`) }),
          ]}
        />
      </div>
      <label>
        {t('ui.deal.until')}
        <select
          value={terms.until}
          onChange={(event) => change({ ...draft, until: Number(event.currentTarget.value) })}
        >
          {ends.map((round) => (
            <option key={round} value={round}>
              {t('ui.deal.untilRound', { round })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Side({
  title,
  maker,
  list,
  chosen,
  view,
  choose,
  lines,
}: {
  title: string;
  maker: number;
  list: readonly Pledge[];
  chosen: Pledge;
  view: SeatView;
  choose(key: string): void;
  lines: readonly string[];
}) {
  return (
    <fieldset class="deal-side">
      <legend>{title}</legend>
      <select aria-label={title} value={keyOf(chosen)} onChange={(event) => choose(event.currentTarget.value)}>
        {list.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {pledgeShort(view, maker, one)}
          </option>
        ))}
      </select>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </fieldset>
  );
}

export function keyOf(value: Pledge | DealTerms): string {
  return JSON.stringify(value);
}

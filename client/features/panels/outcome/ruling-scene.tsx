import type { EventOf, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { caseName, jurisdictionName, reasonsText, rulingName, t } from '../../../i18n/index.ts';
import { Icon, MeritsBar, Stamp } from '../../../ui/index.ts';
import { askedWords } from '../cases/case-words.ts';
import { bandsOf } from '../desk/demand-merits.tsx';
import { TONES } from '../desk/ruling-tones.ts';
import { lineOfLaw, sourceOf } from '../hearing/law-book.ts';

/** A ruling as it falls: the best that each side said, the range that narrows to a point, the stamp, the reasons, and the sentence that enters the law book. */
export function RulingScene({
  view,
  past,
  ruled,
  more,
}: {
  view: SeatView;
  past: SeatView;
  ruled: EventOf<'ruled'>;
  more: readonly string[];
}) {
  const publicCase = view.cases.find(({ id }) => id === ruled.case);
  if (!publicCase) return null;
  const { record } = ruled;
  const before = past.cases.find(({ id }) => id === ruled.case);
  const precedent = view.precedents.find(
    (one) => one.case === publicCase.id && one.round === record.round && one.level === record.level,
  );
  const reasons = reasonsText(record.reasons);
  return (
    <article class="outcome-sheet outcome-ruling">
      <p class="k-label">
        {t('ui.outcome.ruling', { court: jurisdictionName(view, publicCase.jurisdiction, 'court') })}
      </p>
      <h3>{caseName(view, publicCase)}</h3>
      <p class="outcome-asked">
        {publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase)}
      </p>
      <p class="outcome-stamp">
        <Stamp word={rulingName(publicCase, record.ruling)} tone={TONES[record.ruling]} height={54} />
      </p>
      {before && <BestOfSides publicCase={before} />}
      <Strength publicCase={publicCase} record={record} range={before?.range} />
      <h4 class="k-label">{t('ui.outcome.reasons')}</h4>
      <p class="outcome-reasons">
        {t('ui.outcome.ground', { test: t(`test.${record.ground}.name`) })} {reasons}
      </p>
      {precedent && (
        <div class="outcome-book">
          <p class="outcome-slip-of-law">
            <b>{lineOfLaw(precedent.ground, precedent.way as 1 | -1)}</b>
            <small>{sourceOf(view, precedent)}</small>
          </p>
          <p class="outcome-cover">
            <Icon name="book-open" size={20} /> {t('ui.outcome.lawBook')}
          </p>
        </div>
      )}
      {more.length > 0 && (
        <ul class="outcome-more">
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The strongest that was said for and against. */
function BestOfSides({ publicCase }: { publicCase: PublicCase }) {
  const best = (side: 'for' | 'against') =>
    publicCase.arguments[side].find(({ part }) => part.group !== 'briefs' && part.group !== 'precedent');
  const sides = (['for', 'against'] as const).flatMap((side) => {
    const argument = best(side);
    return argument ? [{ side, text: t(`argument.${argument.code}.${side}`) }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <dl class="outcome-sides">
      {sides.map(({ side, text }) => (
        <div key={side} class={`outcome-side-${side}`}>
          <dt>{t(`ui.outcome.side.${side}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the case might have come out, and where it did. */
function Strength({
  publicCase,
  record,
  range,
}: {
  publicCase: PublicCase;
  record: EventOf<'ruled'>['record'];
  range?: readonly [number, number];
}) {
  const merits = Math.max(0, Math.min(100, record.merits));
  const words = t('ui.outcome.merits', { merits: record.merits, band: rulingName(publicCase, record.band) });
  return (
    <div class="outcome-strength">
      <p>
        <span class="k-label">{t(publicCase.docket ? 'ui.outcome.strength.docket' : 'ui.outcome.strength')}</span>
        <b>{words}</b>
      </p>
      {range && (
        <p class="outcome-range">
          <i
            style={{ left: `${Math.max(0, range[0])}%`, right: `${100 - Math.min(100, range[1])}%` }}
            aria-hidden="true"
          />
          <small>{t('ui.outcome.range', { low: range[0], high: range[1] })}</small>
        </p>
      )}
      <div class="outcome-bands">
        <MeritsBar bands={bandsOf(publicCase.merits, publicCase.kind)} chosen={record.ruling} label={words} />
        <i class="outcome-point" style={{ left: `${merits}%` }} aria-hidden="true">
          {record.merits}
        </i>
      </div>
      {record.bold > 0 && <p>{t('ui.outcome.bold', { by: record.bold })}</p>}
    </div>
  );
}

import type { EventOf, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { caseName, jurisdictionName, lineOfLaw, reasonsText, rulingName, t } from '../../../i18n/index.ts';
import { MeritsBar, Stamp } from '../../../ui/index.ts';
import { askedWords } from '../cases/case-words.ts';
import { bandsOf } from '../desk/demand-merits.tsx';
import { TONES } from '../desk/ruling-tones.ts';
import { stampWord } from '../desk/stamp-word.ts';
import { argumentWords } from '../hearing/argument-words.ts';
import { loserOf } from '../hearing/arguments.ts';
import { sourceOf } from '../hearing/law-book.ts';
import { realCase } from '../hearing/real-case.ts';
import { sideName, speakerOf } from '../hearing/side-name.ts';
import { bestSaid } from './best-said.ts';
import { rangeWords } from './range-words.ts';
import { StampTool } from './stamp-tool.tsx';

/** A ruling as it falls: the best that each side said, the range that narrows to a point, the stamp, the reasons, and the sentence that enters the law book. */
export function RulingScene({
  view,
  past,
  ruled,
  great,
  more,
}: {
  view: SeatView;
  past: SeatView;
  ruled: EventOf<'ruled'>;
  /** The great animation of this Outcome. */
  great: boolean;
  more: readonly string[];
}) {
  const publicCase = view.cases.find(({ id }) => id === ruled.case);
  if (!publicCase) return null;
  const { record } = ruled;
  const told = publicCase.docket ? [...more, `${realCase({ docket: publicCase.docket, rulings: [record] })}.`] : more;
  const before = past.cases.find(({ id }) => id === ruled.case);
  const precedent = view.precedents.find(
    (one) => one.case === publicCase.id && one.round === record.round && one.level === record.level,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is longer than the window
    <article class="outcome-sheet outcome-ruling" tabIndex={0} aria-label={caseName(view, publicCase)}>
      <p class="k-label">
        {t('ui.outcome.ruling', { court: jurisdictionName(view, publicCase.jurisdiction, 'court') })}
      </p>
      <h2>{caseName(view, publicCase)}</h2>
      <p class="outcome-asked">
        {publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase)}
      </p>
      <p class="outcome-stamp">
        <Stamp word={stampWord(publicCase, record.ruling)} tone={TONES[record.ruling]} height={great ? 74 : 54} />
        {great && <StampTool />}
      </p>
      {before && <BestOfSides view={past} publicCase={before} record={record} />}
      <Strength publicCase={publicCase} record={record} range={before?.range} />
      <h3 class="k-label">{t(publicCase.sealed ? 'ui.outcome.reasons.sealed' : 'ui.outcome.reasons')}</h3>
      <ol class="outcome-reasons">
        {reasonsOf(view, publicCase, record, before && { view: past, publicCase: before }).map((line, at) => (
          <li key={line} style={{ '--at': at }}>
            {line}
          </li>
        ))}
      </ol>
      {told.length > 0 && (
        <ul class="outcome-more">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {precedent && (
        <div class="outcome-book">
          <p class="outcome-slip-of-law">
            <b>{lineOfLaw(view, precedent)}</b>
            <small>{sourceOf(view, precedent)}</small>
          </p>
          <p class="outcome-cover">
            <b>{t('ui.outcome.lawBook')}</b>
            {jurisdictionName(view, publicCase.jurisdiction, 'court')}
          </p>
        </div>
      )}
    </article>
  );
}

/** What the court reads out: the test that decided, its own words, and what it answers to the losing side. */
function reasonsOf(
  view: SeatView,
  publicCase: PublicCase,
  record: EventOf<'ruled'>['record'],
  heard: { view: SeatView; publicCase: PublicCase } | undefined,
): string[] {
  const side = loserOf(record.ruling);
  const speaker = speakerOf(view, publicCase, side, 'short');
  const who = speaker ?? sideName(view, publicCase, side);
  const answered = heard?.publicCase.arguments[side].find(({ code }) => code === record.reply);
  const reply =
    heard && answered
      ? t(speaker ? 'ui.outcome.reply' : 'ui.outcome.reply.side', {
          who,
          argument: argumentWords(heard.view, heard.publicCase, answered, side),
        })
      : '';
  const ground = t('ui.outcome.ground', { test: t(`test.${record.ground}.short`) });
  return [ground, reasonsText(record.reasons), reply].filter((line) => line !== '');
}

/** What was said for and against. */
function BestOfSides({
  view,
  publicCase,
  record,
}: {
  view: SeatView;
  publicCase: PublicCase;
  record: EventOf<'ruled'>['record'];
}) {
  const sides = bestSaid(view, publicCase, record);
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

/** Points that the disc with the number covers at each side. */
const POINT_WIDTH = 9;

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
  const bands = bandsOf(publicCase.merits, publicCase.kind);
  const words = t('ui.outcome.merits', { merits: record.merits, band: rulingName(publicCase, record.band) });
  return (
    <div class="outcome-strength">
      <p>
        <span class="k-label">{t(publicCase.docket ? 'ui.outcome.strength.docket' : 'ui.outcome.strength')}</span>
        <b class="outcome-verdict">{record.bold > 0 ? record.merits : words}</b>
      </p>
      {range && (
        <p class="outcome-range">
          <i
            style={{ left: `${Math.max(0, range[0])}%`, right: `${100 - Math.min(100, range[1])}%` }}
            aria-hidden="true"
          />
          <small>{rangeWords(range, record.merits)}</small>
        </p>
      )}
      <div class="outcome-bands">
        <MeritsBar bands={bands} chosen={record.ruling} label={words} />
        <p class="outcome-axis" aria-hidden="true">
          {[...bands.map(({ from }) => from), 100]
            .filter((bound) => Math.abs(bound - merits) > POINT_WIDTH)
            .map((bound) => (
              <small key={bound} style={{ left: `${bound}%` }}>
                {bound}
              </small>
            ))}
          <i class="outcome-point" style={{ left: `${merits}%` }}>
            {record.merits}
          </i>
        </p>
      </div>
      {record.bold > 0 && (
        <p class="outcome-bold">
          {t('ui.outcome.bold', { merits: record.merits, band: rulingName(publicCase, record.band), by: record.bold })}
        </p>
      )}
    </div>
  );
}

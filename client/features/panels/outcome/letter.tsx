import type { EventOf, SeatView } from '../../../../shared/model/index.ts';
import { crimeName, demandNumber, holdingName, jurisdictionName, t } from '../../../i18n/index.ts';
import { Seal } from '../../../ui/index.ts';
import { SeatCrest } from '../desk/crests.tsx';

/** An order on the viewer's company, as it is served: a letter under the seal of the state. */
export function Letter({
  view,
  served,
  more,
}: {
  view: SeatView;
  served: EventOf<'demandServed'>;
  more: readonly string[];
}) {
  const { demand } = served;
  const government = view.jurisdictions[demand.jurisdiction].government;
  return (
    <article class="outcome-sheet outcome-letter">
      <header>
        <SeatCrest seat={government} size={48} />
        <div>
          <p class="k-label">{t('ui.outcome.letter.number', { number: demandNumber(view, demand) })}</p>
          <h2>{jurisdictionName(view, demand.jurisdiction, 'name')}</h2>
        </div>
      </header>
      <p class="outcome-typed">
        {t('ui.outcome.letter.line', {
          asker: jurisdictionName(view, demand.jurisdiction),
          holding: holdingName(view, demand.holding),
          place: jurisdictionName(view, demand.host),
        })}
      </p>
      <p class="outcome-typed">{t('ui.outcome.letter.crime', { crime: crimeName(view, demand.file) })}</p>
      {demand.sealed && <p class="outcome-typed">{t('ui.outcome.letter.secret')}</p>}
      {more.map((line) => (
        <p key={line} class="outcome-asked">
          {line}
        </p>
      ))}
      <footer>
        <Seal size={58} />
        <b>{t('ui.outcome.letter.answer')}</b>
      </footer>
    </article>
  );
}

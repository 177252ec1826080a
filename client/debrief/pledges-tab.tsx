import type { DealFace } from '../../shared/model/index.ts';
import type { Words } from './words.ts';

/** Promises kept and broken, and the deals that the engine carried out. */
export function PledgesTab({ words }: { words: Words }) {
  const { t, view } = words;
  const pledges = view.deals.flatMap((deal) => (deal.terms.kind === 'pledge' ? [{ deal, terms: deal.terms }] : []));
  const others = view.deals.filter(({ terms }) => terms.kind !== 'pledge');
  const given = view.seats.filter(({ pledgesKept, pledgesBroken }) => pledgesKept + pledgesBroken > 0);
  return (
    <div class="paper pledges">
      <p>{t('debrief.pledges.note')}</p>
      {pledges.length === 0 && <p class="nothing">{t('debrief.pledges.none')}</p>}
      <ul class="pledge-list">
        {pledges.map(({ deal, terms }) => (
          <li key={deal.id} class={deal.status}>
            <b class="verdict">
              <i aria-hidden="true">{MARKS[verdictOf(deal)]}</i> {t(`debrief.pledges.${verdictOf(deal)}`)}
            </b>
            <span class="pledge-words">{words.promise(terms)}</span>
            <span>{t('debrief.curve.round', { round: deal.round })}</span>
          </li>
        ))}
      </ul>
      {given.length > 0 && (
        <>
          <h2>{t('debrief.pledges.seat')}</h2>
          <ul>
            {given.map(({ id, pledgesKept: kept, pledgesBroken: broken }) => (
              <li key={id}>
                <b>{words.seat(id)}</b>: {t('debrief.pledges.count', { kept, broken })}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{t('debrief.deals.title')}</h2>
          <ul>
            {others.map(({ id, terms, by, to, round, status }) => (
              <li key={id}>
                <b>{t(`deal.${terms.kind}.name`)}</b>: {words.seat(by)}, {words.seat(to)};{' '}
                {t('debrief.curve.round', { round })}; {t(`deal.status.${status}`).toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const MARKS = { kept: '✓', broken: '✕', open: '○', declined: '–' } as const;

function verdictOf({ status }: DealFace): keyof typeof MARKS {
  if (status === 'kept' || status === 'broken') return status;
  return status === 'accepted' || status === 'done' ? 'open' : 'declined';
}

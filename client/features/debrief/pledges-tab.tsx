import { listed, wordsGiven } from '../../i18n/index.ts';
import { fateOf } from './fate-of-word.ts';
import type { Words } from './words.ts';

/** Promises kept and broken, and the deals that the engine carried out. */
export function PledgesTab({ words }: { words: Words }) {
  const { t, view } = words;
  const pledges = wordsGiven(view.deals);
  const others = view.deals.filter(({ terms }) => terms.kind !== 'exchange');
  const given = view.seats.filter(({ pledgesKept, pledgesBroken }) => pledgesKept + pledgesBroken > 0);
  return (
    <div class="paper pledges">
      <p>{t('debrief.pledges.note')}</p>
      {pledges.length === 0 && <p class="nothing">{t('debrief.pledges.none')}</p>}
      <ul class="pledge-list">
        {pledges.map((word) => (
          <li key={`${word.deal.id}.${word.maker}`} class={fateOf(word)}>
            <b class="verdict">
              <i aria-hidden="true">{MARKS[fateOf(word)]}</i> {t(`debrief.pledges.${fateOf(word)}`)}
            </b>
            <span class="pledge-words">{words.promise(word)}</span>
            <span>{t('debrief.curve.round', { round: word.deal.round })}</span>
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
                <b>{t(`deal.${terms.kind}.name`)}</b>{' '}
                {t('debrief.deals.line', {
                  seats: listed([words.seat(by), words.seat(to)]),
                  round,
                  status: t(`deal.status.${status}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const MARKS = { kept: '✓', broken: '✕', lapsed: '–', open: '○', declined: '–' } as const;

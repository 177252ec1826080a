import type { Debrief, FinalRank, Scenario } from '../../../shared/model/index.ts';
import { signed } from '../../i18n/index.ts';
import { Crest } from '../../ui/drawing.tsx';
import type { Words } from './words.ts';

/** Every seat by rank, best first: the numbers are those that the places go by. */
export function ParStrip({ debrief, scenario, words }: { debrief: Debrief; scenario: Scenario; words: Words }) {
  const ranks = [...(debrief.view.ranks ?? [])].sort((a, b) => a.place - b.place);
  const { t } = words;
  return (
    <section class="par" aria-labelledby="par-title">
      <h3 id="par-title">{t('debrief.par.title')}</h3>
      <ol>
        {ranks.map((of) => {
          const { seat, rank } = of;
          const { letters, role, variant } = scenario.seats[seat];
          return (
            <li key={seat} class={seat === debrief.you ? 'mine' : ''}>
              <Crest letters={letters} role={role} variant={variant} size={28} />
              <span>
                <span class="k-hidden">{words.seat(seat)}: </span>
                <b>
                  {signed(rank)}
                  {seat === debrief.you && <span class="par-you">{t('debrief.you')}</span>}
                </b>
                <span class="par-place">{placeWords(of, words)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Which place a seat came to; none where the internet splintered, as nobody wins then. */
export function placeWords({ place, won }: Pick<FinalRank, 'place' | 'won'>, words: Words): string {
  if (words.view.ending === 'splinternet') return '';
  return words.t(won ? 'debrief.par.won' : 'debrief.par.place', { place: placeOf(place, words) });
}

/** "1st" and so on. */
export function placeOf(place: number, { t }: Words): string {
  return t('debrief.place', { place });
}

import type { Scenario } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { Crest, Stamp } from '../../ui/drawing.tsx';
import { Icon } from '../../ui/icon.tsx';
import { historyBeside } from './history-match.ts';
import { Moments } from './moments.tsx';
import { bodyOf, stampOf, titleOf, toneOf, whyOf } from './turn-words.ts';
import { actorsOf, type TurningPoint } from './turning-points.ts';
import { WeightChart } from './weight-chart.tsx';
import { WhatIfBox } from './what-if.tsx';
import type { Words } from './words.ts';

type Props = { turn: TurningPoint; scenario: Scenario; words: Words; titleId?: string };

/** A turning point told in full: beside history, with its causes and the case law of that round. */
export function TurnStory({ turn, scenario, words, titleId }: Props) {
  const { t } = words;
  const { how, moments } = historyBeside(turn, scenario.history);
  const court = courtShown(turn, words);
  const [first, ...others] = whyOf(turn, words);
  return (
    <>
      <div class="turn-head">
        <h2 id={titleId}>{titleOf(turn, words)}</h2>
        <Stamp word={stampOf(turn, words)} tone={toneOf(turn)} />
      </div>
      <div class="beside">
        <div>
          <h3 class="k-label">
            <Icon name="users-three" size={16} /> {t('debrief.folder.you')}
          </h3>
          <p>{bodyOf(turn, words)}</p>
          <p class="actors">
            {actorsOf(turn).map((seat) => {
              const { letters, role, variant } = scenario.seats[seat];
              return (
                <Crest key={seat} letters={letters} role={role} variant={variant} size={30} label={words.seat(seat)} />
              );
            })}
          </p>
        </div>
        <div class="then">
          <h3 class="k-label">
            <Icon name="book-open" size={16} /> {t('debrief.folder.history')}
          </h3>
          {how !== 'sameMove' && <p class="how">{t(`debrief.beside.${how}`)}</p>}
          <Moments moments={moments} words={words} />
        </div>
      </div>
      <div class="why">
        <p>
          <b>{t('debrief.folder.why')}</b> {first}
        </p>
        {others.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <WhatIfBox key={turn.number} act={turn} words={words} />
      <WeightChart
        history={words.weightsOf(court)}
        round={turn.round}
        title={t('debrief.law.title', { courts: words.caseLawOf(court) })}
        words={words}
      />
    </>
  );
}

/** The case law that the move touched: the court that ruled, else the first court with a seat at the table. */
function courtShown({ about, changes }: TurningPoint, { view }: Words): number {
  if (about.ruling && about.state !== undefined) return view.jurisdictions[about.state].bench;
  const moved = changes.find((change) => change.type === 'weightChanged');
  if (moved?.type === 'weightChanged') return moved.jurisdiction;
  return view.jurisdictions.find(({ court }) => court !== NONE)?.id ?? 0;
}

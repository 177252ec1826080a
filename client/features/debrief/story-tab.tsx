import { useMemo } from 'preact/hooks';
import type { Debrief, Scenario } from '../../../shared/model/index.ts';
import { endedEarly } from '../../i18n/index.ts';
import { mapOpening } from '../../state/map-model.ts';
import { Button } from '../../ui/button.tsx';
import { ComityCurve } from './comity-curve.tsx';
import { HistoryColumns } from './history-columns.tsx';
import { ParStrip } from './par-strip.tsx';
import { RoundMapView } from './round-map-view.tsx';
import { TurnStory } from './turn-story.tsx';
import { TurningFolder } from './turning-folder.tsx';
import { turningPointsOf } from './turning-points.ts';
import { useReplay } from './use-replay.ts';
import { useRoundMap } from './use-round-map.ts';
import type { Words } from './words.ts';

type Props = {
  debrief: Debrief;
  scenario: Scenario;
  words: Words;
  /** Secrets are still closed: all is told as one's own seat saw it. */
  sealed?: boolean;
};

/** What happened: map, curve and folder follow the chosen round; the timeline tells it all. */
export function StoryTab({ debrief, scenario, words, sealed }: Props) {
  const { comity } = debrief.view.history;
  const last = comity.length - 1;
  const turns = useMemo(() => turningPointsOf(debrief), [debrief]);
  const { round, playing, choose, toggle } = useReplay(last, turns[0]?.round ?? last);
  const model = useRoundMap(debrief, scenario, round, words);
  const { t } = words;
  return (
    <div class="story">
      <div class="story-left">
        <RoundMapView
          model={model}
          opening={mapOpening(scenario.id)}
          round={round}
          words={words}
          told={
            sealed
              ? {
                  name: t('debrief.map.name', { round }),
                  caption: t('debrief.map.sealed', { round, date: words.date(round) }),
                }
              : undefined
          }
        />
        <div class="story-paper">
          <ComityCurve comity={comity} turns={turns} round={round} onChoose={choose} words={words}>
            <Button
              icon="caret-left"
              label={t('debrief.curve.previous')}
              blocked={round === 0 ? '' : undefined}
              onClick={() => choose(round - 1)}
            />
            <Button kind="ink" icon={playing ? 'pause' : 'play'} onClick={toggle}>
              {t(playing ? 'debrief.curve.pause' : 'debrief.curve.replay')}
            </Button>
            <Button
              icon="caret-right"
              label={t('debrief.curve.next')}
              blocked={round === last ? '' : undefined}
              onClick={() => choose(round + 1)}
            />
          </ComityCurve>
          {!(sealed && endedEarly(debrief.view)) && <ParStrip debrief={debrief} scenario={scenario} words={words} />}
        </div>
      </div>
      <TurningFolder
        debrief={debrief}
        turns={turns}
        round={round}
        scenario={scenario}
        onChoose={choose}
        words={words}
      />
      {/* On paper there is no stepping: every other turning point is told after the open one. */}
      <div class="print-only">
        {turns
          .filter((turn) => turn.round !== round)
          .map((turn) => (
            <section key={turn.number}>
              <p class="k-label">{t('debrief.folder.tab', { number: turn.number, count: turns.length })}</p>
              <TurnStory turn={turn} scenario={scenario} words={words} />
            </section>
          ))}
      </div>
      <HistoryColumns debrief={debrief} scenario={scenario} round={round} onChoose={choose} words={words} />
    </div>
  );
}

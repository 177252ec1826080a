import type { Debrief, GameEvent, Scenario } from '../../../shared/model/index.ts';
import { FIRST_LANGUAGE } from '../../../shared/text/languages.ts';
import { timelineOf } from './timeline.ts';
import { momentText } from './turn-words.ts';
import type { Words } from './words.ts';

type Props = {
  debrief: Debrief;
  scenario: Scenario;
  round: number;
  onChoose(round: number): void;
  words: Words;
};

/** The whole game, round by round, beside what really happened in the same months. */
export function HistoryColumns({ debrief, scenario, round, onChoose, words }: Props) {
  const { t } = words;
  return (
    <section class="history" aria-labelledby="history-title">
      <h2 id="history-title">{t('debrief.timeline.title')}</h2>
      <div class="history-heads" aria-hidden="true">
        <span />
        <h3 class="k-label">{t('debrief.timeline.game')}</h3>
        <h3 class="k-label">{t('debrief.timeline.history')}</h3>
      </div>
      <ol>
        {timelineOf(debrief.timeline, scenario.history).map((row) => (
          <li
            key={row.round}
            class={row.round === round ? 'history-row now' : 'history-row'}
            aria-current={row.round === round ? 'step' : undefined}
          >
            <h3 class="history-round">
              <button type="button" onClick={() => onChoose(row.round)}>
                <b>{t('debrief.curve.round', { round: row.round })}</b>
                <span>{words.date(row.round)}</span>
              </button>
            </h3>
            <div class="history-game">
              <h4 class="k-hidden">{t('debrief.timeline.game')}</h4>
              {newsOf(row.round)}
              <Lines events={row.main} words={words} />
              {row.main.length === 0 && <p class="nothing">{t('debrief.timeline.nothing')}</p>}
              {row.more.length > 0 && (
                <details>
                  <summary>{t('debrief.timeline.more', { count: row.more.length })}</summary>
                  <Lines events={row.more} words={words} />
                </details>
              )}
            </div>
            <div class="history-then">
              <h4 class="k-hidden">{t('debrief.timeline.history')}</h4>
              {row.moments.length === 0 && <p class="nothing">{t('debrief.timeline.nothingThen')}</p>}
              {row.moments.map((moment) => (
                <div key={moment.id} class="moment">
                  <h4>{momentText(moment, words).title}</h4>
                  <p>{momentText(moment, words).body}</p>
                  <p class="source" lang={FIRST_LANGUAGE}>
                    {moment.source}
                  </p>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );

  function newsOf(at: number) {
    const item = debrief.view.news.find((one) => one.round === at);
    return item && <p class="news">{t('debrief.timeline.news', { card: t(`card.${item.card}.title`) })}</p>;
  }
}

function Lines({ events, words }: { events: readonly GameEvent[]; words: Words }) {
  const lines = events.map(words.sentence).filter((line) => line !== '');
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Debrief, Scenario } from '../../../shared/model/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Moments } from './moments.tsx';
import { questionFor } from './questions.ts';
import { timelineOf } from './timeline.ts';
import { TurnStory } from './turn-story.tsx';
import type { TurningPoint } from './turning-points.ts';
import type { Words } from './words.ts';

type Props = {
  debrief: Debrief;
  turns: readonly TurningPoint[];
  round: number;
  scenario: Scenario;
  onChoose(round: number): void;
  words: Words;
};

/** The manila folder: the turning point of the chosen round beside what history did, why it turned, and a question to talk about. */
export function TurningFolder({ debrief, turns, round, scenario, onChoose, words }: Props) {
  const { t } = words;
  const body = useRef<HTMLDivElement>(null);
  const turn = turns.find((one) => one.round === round);
  const before = turns.findLast((one) => one.round < round);
  const after = turns.find((one) => one.round > round);

  // What does not fit scrolls, so it must then be reachable by key.
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    element.scrollTop = 0;
    element.tabIndex = element.scrollHeight > element.clientHeight ? 0 : -1;
  }, [round]);

  return (
    <section class="folder turn" aria-labelledby="turn-title">
      <p class="folder-tab">
        {turn
          ? t('debrief.folder.tab', { number: turn.number, count: turns.length })
          : t('debrief.curve.round', { round })}
      </p>
      <div class="sheet">
        <div class="turn-body" aria-live="polite" ref={body}>
          {turn ? <TurnStory turn={turn} scenario={scenario} words={words} titleId="turn-title" /> : closed()}
        </div>
        <div class="turn-foot">
          {turn && (
            <p class="ask">
              <Icon name="chats" size={22} />
              <span>
                <b>{t('debrief.folder.ask')}</b> {t(`debrief.ask.${questionFor(turn.kind)}`)}
              </span>
            </p>
          )}
          {turns.length > 0 && (
            <nav class="turn-steps" aria-label={t('debrief.curve.key')}>
              <Button
                blocked={before ? undefined : t('debrief.folder.previous')}
                onClick={() => before && onChoose(before.round)}
              >
                {t('debrief.folder.previous')}
              </Button>
              <Button
                blocked={after ? undefined : t('debrief.folder.next')}
                onClick={() => after && onChoose(after.round)}
              >
                {t('debrief.folder.next')}
              </Button>
            </nav>
          )}
        </div>
      </div>
    </section>
  );

  function closed() {
    const row = timelineOf(debrief.timeline, scenario.history).find((one) => one.round === round);
    const lines = (row?.main ?? []).map(words.sentence).filter((line) => line !== '');
    return (
      <>
        <h2 id="turn-title">{t('debrief.folder.none')}</h2>
        <p>{t(turns.length > 0 ? 'debrief.folder.noneBody' : 'debrief.folder.noneAtAll', { round })}</p>
        {row && (
          <div class="beside">
            <div>
              <h3 class="k-label">
                <Icon name="users-three" size={16} /> {t('debrief.timeline.game')}
              </h3>
              {lines.length === 0 ? (
                <p>{t('debrief.timeline.nothing')}</p>
              ) : (
                lines.slice(0, LINES).map((line) => <p key={line}>{line}</p>)
              )}
            </div>
            <div class="then">
              <h3 class="k-label">
                <Icon name="book-open" size={16} /> {t('debrief.folder.history')}
              </h3>
              {row.moments.length === 0 && <p>{t('debrief.timeline.nothingThen')}</p>}
              <Moments moments={row.moments.slice(0, 2)} words={words} />
            </div>
          </div>
        )}
      </>
    );
  }
}

/** Lines of a round that fit the folder; the timeline below has them all. */
const LINES = 7;

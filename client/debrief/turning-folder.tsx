import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { Button } from '../kit/button.tsx';
import { Stamp } from '../kit/drawing.tsx';
import { Icon } from '../kit/icon.tsx';
import { historyBeside } from './history-match.ts';
import { questionFor } from './questions.ts';
import { bodyOf, momentText, stampOf, titleOf, toneOf, whyOf } from './turn-words.ts';
import type { TurningPoint } from './turning-points.ts';
import { WeightChart } from './weight-chart.tsx';
import type { Words } from './words.ts';

type Props = {
  turns: readonly TurningPoint[];
  round: number;
  scenario: Scenario;
  onChoose(round: number): void;
  words: Words;
};

/** The manila folder: the turning point of the chosen round beside what history did, why it turned, and a question to talk about. */
export function TurningFolder({ turns, round, scenario, onChoose, words }: Props) {
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
          {turn ? <Opened turn={turn} scenario={scenario} words={words} /> : closed()}
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
    return (
      <>
        <h2 id="turn-title">{t('debrief.folder.none')}</h2>
        <p>{t(turns.length > 0 ? 'debrief.folder.noneBody' : 'debrief.folder.noneAtAll', { round })}</p>
      </>
    );
  }
}

function Opened({ turn, scenario, words }: { turn: TurningPoint; scenario: Scenario; words: Words }) {
  const { t } = words;
  const { how, moments } = historyBeside(turn, scenario.history);
  const court = courtShown(turn, words);
  const [first, ...others] = whyOf(turn, words);
  return (
    <>
      <div class="turn-head">
        <h2 id="turn-title">{titleOf(turn, words)}</h2>
        <Stamp word={stampOf(turn, words)} tone={toneOf(turn)} />
      </div>
      <div class="beside">
        <div>
          <h3 class="k-label">
            <Icon name="users-three" size={16} /> {t('debrief.folder.you')}
          </h3>
          <p>{bodyOf(turn, words)}</p>
        </div>
        <div class="then">
          <h3 class="k-label">
            <Icon name="book-open" size={16} /> {t('debrief.folder.history')}
          </h3>
          {how !== 'sameMove' && <p class="how">{t(`debrief.beside.${how}`)}</p>}
          {moments.map((moment) => (
            <div key={moment.id}>
              <p>{momentText(moment, words).body}</p>
              <p class="source">{moment.source}</p>
            </div>
          ))}
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
      <WeightChart
        history={words.weightsOf(court)}
        round={turn.round}
        title={t('debrief.law.title', { place: words.adjective(court) })}
        words={words}
      />
    </>
  );
}

/** The case law that the move touched: the court that ruled, else the first court with a seat at the table. */
function courtShown({ about, changes }: TurningPoint, { view }: Words): number {
  if (about.ruling && about.state !== undefined) return about.state;
  const moved = changes.find((change) => change.type === 'weightChanged');
  if (moved?.type === 'weightChanged') return moved.jurisdiction;
  return view.jurisdictions.find(({ court }) => court !== NONE)?.id ?? 0;
}

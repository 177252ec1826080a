import type { Scenario } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { inARow, t } from '../../i18n/index.ts';
import { Icon, Stamp } from '../../ui/index.ts';
import { type HistoryMatch, historyBeside } from '../debrief/history-match.ts';
import { Moments } from '../debrief/moments.tsx';
import { bodyOf, stampOf, titleOf, toneOf, whyOf } from '../debrief/turn-words.ts';
import { splitQuestion } from './split-question.ts';
import type { Branch, Split } from './splits.ts';
import { TurnsSlide } from './turns-slide.tsx';
import { WorldMarks } from './world-mark.tsx';
import { someOf, type ToldWorld, worldOf } from './worlds.ts';

/** Worlds that were alike are told by what turned so many of them. */
const ALIKE_MOST = 2;

type Props = { split: Split | undefined; nth: number; worlds: readonly ToldWorld[]; scenario: Scenario; own?: string };

/** A moment at which the worlds went different ways: one column a way, and what history did. */
export function SplitSlide({ split, nth, worlds, scenario, own }: Props) {
  const question = split && splitQuestion(split, worlds);
  if (!split || !question)
    return (
      <>
        <p class="slide-note">{t('classDebrief.split.none')}</p>
        <TurnsSlide worlds={someOf(worlds, ALIKE_MOST)} own={own} />
      </>
    );
  const { words } = worldOf(worlds, split.branches[0].worlds[0].id);
  const { how, moments } = closestHistory(split, scenario);
  return (
    <div class="slide-split">
      <p class="k-label">
        {t(nth === 0 ? 'classDebrief.split.first' : 'classDebrief.split.later', { round: split.round })}
      </p>
      <h3 class="split-question">{question}</h3>
      <div class="split-ways">
        {split.branches.map((branch) => (
          <Way key={branch.act?.kind ?? 'never'} branch={branch} split={split} worlds={worlds} own={own} />
        ))}
        <section class="way then">
          <h4 class="k-label">
            <Icon name="book-open" size={16} /> {t('debrief.folder.history')}
          </h4>
          {how !== 'sameMove' && <p class="how">{t(`debrief.beside.${how}`)}</p>}
          <Moments moments={moments.slice(0, 1)} words={words} />
        </section>
      </div>
    </div>
  );
}

/** What history did, by the way of these that came closest to it. */
function closestHistory({ branches, round }: Split, scenario: Scenario): HistoryMatch {
  const found = branches.flatMap(({ act }) =>
    act ? [historyBeside({ kind: act.kind, round }, scenario.history)] : [],
  );
  const order = ['sameMove', 'otherTime', 'sameTime', 'nothing'];
  return found.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))[0];
}

function Way({
  branch,
  split,
  worlds,
  own,
}: {
  branch: Branch;
  split: Split;
  worlds: readonly ToldWorld[];
  own?: string;
}) {
  const { act } = branch;
  const told = branch.worlds.map(({ id }) => worldOf(worlds, id));
  const { words } = told[0];
  const rounds = [...new Set(branch.worlds.map(({ round }) => round))].filter((round) => round !== NONE).sort();
  return (
    <section class="way">
      <WorldMarks names={told.map(({ name }) => name)} own={own} />
      {act ? (
        <>
          <div class="way-head">
            <h4>{titleOf(act, words)}</h4>
            <Stamp word={stampOf(act, words)} tone={toneOf(act)} height={34} />
          </div>
          <p class="way-body">{bodyOf(act, words)}</p>
          <p class="way-why">{whyOf(act, words)[0]}</p>
        </>
      ) : (
        <h4>{t(`classDebrief.never.${split.topic}`)}</h4>
      )}
      <p class="way-end">
        {rounds.length > 0 && (
          <span>{t('classDebrief.split.rounds', { count: rounds.length, rounds: inARow(rounds) })} </span>
        )}
        <span>{t('classDebrief.split.end', { comity: span(told.map(({ debrief }) => debrief.view.comity)) })}</span>
      </p>
    </section>
  );
}

/** Figures one by one; of many only from where to where. */
function span(figures: readonly number[]): string {
  if (figures.length <= 4) return inARow(figures);
  return t('classDebrief.split.span', { low: Math.min(...figures), high: Math.max(...figures) });
}

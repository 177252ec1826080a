import { TESTS, type Test } from '../../../shared/model/index.ts';
import { scale } from './scale.ts';
import type { Words } from './words.ts';

type Props = {
  /** Weight of each of the five tests after each round: rows are rounds. */
  history: readonly (readonly number[])[];
  title: string;
  /** Round to mark, if any. */
  round?: number;
  words: Words;
};

const WIDTH = 290;
const HEIGHT = 27;

/** How the weight of each of the five tests moved in one court, as five small step charts that are also a table. */
export function WeightChart({ history, title, round, words }: Props) {
  const { t } = words;
  const last = history.length - 1;
  const before = round === undefined || round === 0 ? 0 : round - 1;
  const now = round ?? last;
  return (
    <table class="weights">
      <caption>
        <span class="weights-title">{title}</span>
        <span class="weights-range">{t('debrief.law.range', { rounds: last })}</span>
      </caption>
      <tbody>
        {TESTS.map((test, i) => {
          const row = history.map((weights) => weights[i]);
          const [from, to] = [row[before], row[now]];
          return (
            <tr key={test}>
              <th scope="row">{t(`test.${test}.name`)}</th>
              <td class="weights-plot">
                <StepChart values={row} round={round} />
              </td>
              <td class="weights-now">
                {from !== to && <span class="weights-from">{from}</span>}
                {from !== to && <i class={to > from ? 'tri up' : 'tri down'} aria-hidden="true" />}
                <b>{to}</b>
                <span class="k-hidden">{t('debrief.law.from', { test: testName(test), from, to })}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );

  function testName(test: Test): string {
    return t(`test.${test}.name`);
  }
}

function StepChart({ values, round }: { values: readonly number[]; round?: number }) {
  const x = scale([0, values.length], [4, WIDTH - 4]);
  const y = scale([0, 4], [HEIGHT - 3, 3]);
  const line = values
    .map((value, at) => `${at === 0 ? 'M' : 'V'}${at === 0 ? `${x(0)} ` : ''}${y(value)}H${x(at + 1)}`)
    .join('');
  const jumped = round !== undefined && round > 0 && values[round] !== values[round - 1];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="step-frame" d={`M0 ${y(0)}H${WIDTH}M0 ${y(4)}H${WIDTH}`} />
      {round !== undefined && <rect class="step-now" x={x(round) - 1.5} y={0} width={3} height={HEIGHT} />}
      <path class="step-area" d={`${line}V${y(0)}H${x(0)}Z`} />
      <path class="step-line" d={line} />
      {jumped && <path class="step-jump" d={`M${x(round)} ${y(values[round])}h0`} />}
    </svg>
  );
}

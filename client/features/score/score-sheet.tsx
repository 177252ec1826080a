import './score.css';
import { factor, signed, t } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ScoreSum } from './score-sum.ts';

type Props = {
  sum: ScoreSum;
  par: number;
  spread: number;
  /** Distance from par in tenths of a spread: what places go by. */
  rank: number;
  comity: number;
  /** What moved each part most, in a line, by meter; 'agenda' for the agenda. */
  why?: Readonly<Record<string, string>>;
};

/** A score as a sum that adds up: each meter by its weight, the agenda, what Comity gives or takes, and the whole beside par. */
export function ScoreSheet({ sum, par, spread, rank, comity, why = {} }: Props) {
  const above = sum.score - par;
  const times = factor(sum.factor / 100);
  return (
    <div class="score">
      <table>
        <caption class="k-hidden">{t('score.title')}</caption>
        <tbody>
          {sum.parts.map(({ meter, value, weight, points, full }) => (
            <Row
              key={meter}
              name={t(`meter.${meter}`)}
              note={[why[meter], full && t('ui.outcome.end.most')].filter(Boolean).join('. ')}
              share={value}
              value={value}
              times={t('score.weight', { weight })}
              points={`${points}`}
            />
          ))}
          <Row
            name={t('score.agenda')}
            note={why.agenda}
            share={sum.agenda.most === 0 ? 0 : (100 * sum.agenda.points) / sum.agenda.most}
            value={sum.agenda.points}
            times={t('score.of', { most: sum.agenda.most })}
            points={signed(sum.agenda.points)}
          />
          <tr class="score-own">
            <th scope="row" colSpan={2}>
              {t('score.own')}
            </th>
            <td>{sum.own}</td>
          </tr>
          <Row
            name={t('score.comity')}
            note={t('score.factor', { comity, factor: times })}
            share={comity}
            value={sum.own}
            times={t('score.times', { factor: times })}
            points={signed(sum.comity)}
            comity
          />
          {sum.halved > 0 && <Row name={t('score.halved')} note={t('score.halved.why')} points={signed(-sum.halved)} />}
        </tbody>
      </table>
      {sum.own !== sum.score && (
        <p class="score-fifty">
          <Icon name="scales" size={18} /> {t('score.atFifty', { own: sum.own })}
        </p>
      )}
      <div class="score-whole">
        <p>
          {t('score.score')} <b>{sum.score}</b>
        </p>
        <div class="score-par" style={{ '--score': sum.score, '--par': par, '--spread': spread }}>
          <p class={above < 0 ? 'score-below' : 'score-above'}>
            {t(above < 0 ? 'score.below' : above > 0 ? 'score.above' : 'score.on', { by: Math.abs(above) })}
          </p>
          <p class="score-line" aria-hidden="true">
            <i class="score-usual" />
            <i class="score-bar" />
            <i class={above < 0 ? 'score-lack' : 'score-more'} />
            <i class="score-mark" />
          </p>
          <p>{t('score.par', { par, low: par - spread, high: par + spread })}</p>
          <p>{t('score.rank', { rank: signed(rank), spread })}</p>
        </div>
      </div>
    </div>
  );
}

type RowProps = {
  name: string;
  note?: string;
  share?: number;
  value?: number;
  times?: string;
  points: string;
  comity?: boolean;
};

function Row({ name, note, share, value, times, points, comity }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <small>{note}</small>}
      </th>
      <td class="score-how">
        {share !== undefined && (
          <>
            <i class={`score-meter${comity ? ' score-comity' : ''}`} aria-hidden="true">
              <i style={{ width: `${share}%` }} />
            </i>
            <b>{value}</b> <span>{times}</span>
          </>
        )}
      </td>
      <td>{points}</td>
    </tr>
  );
}

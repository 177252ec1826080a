import { Delta } from './meter-bar.tsx';
import './forecast-list.css';

export type ForecastRow = {
  certainty: 'sure' | 'likely' | 'risk' /** 'Sure', 'Likely', 'Risk'. */;
  word: string;
  text: string;
  by?: number;
  byText?: string /** '40 %'. */;
  chance?: string;
};

const SIGN = { sure: '●', likely: '◐', risk: '△' } as const;

/** What an order will do, before it is paid: sure, likely, risk, each by word and shape. */
export function ForecastList({ rows }: { rows: ForecastRow[] }) {
  return (
    <ul class="k-forecast">
      {rows.map((row, i) => (
        <li key={`${row.text}${i}`} class={`k-forecast-${row.certainty}`}>
          <i aria-hidden="true">{SIGN[row.certainty]}</i>
          <b>
            {i > 0 && rows[i - 1].certainty === row.certainty ? <span class="k-hidden">{row.word}</span> : row.word}
          </b>
          <span>
            {row.text}
            {row.by !== undefined && <Delta delta={row.by} text={row.byText} />}
            {row.chance && <em>{row.chance}</em>}
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { Press } from '../../features/teaching/model.ts';
import { t } from '../../i18n/index.ts';

/** The press report on paper: each sentence with a box to mark. */
export function PressSheet({ press }: { press: Press }) {
  return (
    <>
      <p class="pack-name">{t('pack.name')}</p>
      <p>{press.task}</p>
      <p class="pack-note">{press.dateline}</p>
      <h3 class="pack-headline">{press.headline}</h3>
      {press.paragraphs.map((claims, i) => (
        <ul key={i} class="pack-claims">
          {claims.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ))}
      <p>{t('press.after')}</p>
    </>
  );
}

/** What the record says to each sentence, with its source. */
export function PressAnswers({ press }: { press: Press }) {
  return (
    <table class="pack-table">
      <tbody>
        {press.paragraphs.flat().map(({ id, text, wrong, answer, source }, i) => (
          <tr key={id}>
            <th scope="row">
              {i + 1}. {wrong ? '✕' : '✓'} {text}
            </th>
            <td>
              <b>{t(wrong ? 'press.wrong' : 'press.holds')}.</b> {answer} <span class="source">{source}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { DealTerms } from '../../shared/model/index.ts';
import { t } from '../text/index.ts';
import { WorldMarks } from './world-mark.tsx';
import type { ToldWorld } from './worlds.ts';

type Pledge = Extract<DealTerms, { kind: 'pledge' }>;
const LINES_MOST = 4;

/** Word kept and broken, and secret work opened, world beside world. */
export function PledgesSlide({ worlds, own }: { worlds: readonly ToldWorld[]; own?: string }) {
  return (
    <div class="slide-pledges">
      {worlds.map((world) => (
        <OneWorld key={world.id} world={world} own={own} />
      ))}
    </div>
  );
}

function OneWorld({ world: { name, words, debrief }, own }: { world: ToldWorld; own?: string }) {
  const { deals, opened } = debrief.view;
  const judged = deals.filter(
    ({ terms, status }) => terms.kind === 'pledge' && (status === 'kept' || status === 'broken'),
  );
  const broken = judged.filter(({ status }) => status === 'broken');
  const kept = judged.filter(({ status }) => status === 'kept');
  const coverts = opened?.coverts ?? [];
  const lines = [
    ...broken.map(({ id, terms }) => ({
      id: `d${id}`,
      mark: '✕',
      word: t('debrief.pledges.broken'),
      text: words.promise(terms as Pledge),
    })),
    ...coverts.map(({ jurisdiction, holding, exposed, round }, i) => ({
      id: `c${i}`,
      mark: '◐',
      word: t(exposed ? 'histories.secret.out' : 'histories.secret.kept'),
      text: t('histories.secret.line', {
        state: words.place(jurisdiction),
        holding: words.holdingInText(holding),
        round,
      }),
    })),
    ...kept.map(({ id, terms }) => ({
      id: `d${id}`,
      mark: '✓',
      word: t('debrief.pledges.kept'),
      text: words.promise(terms as Pledge),
    })),
  ];
  return (
    <section class="pledge-world">
      <p class="pledge-head">
        <WorldMarks names={[name]} own={own} />
        <b>{t('debrief.pledges.count', { kept: kept.length, broken: broken.length })}</b>
        {coverts.length > 0 && (
          <span>
            {t('histories.secret.count', {
              count: coverts.length,
              out: coverts.filter(({ exposed }) => exposed).length,
            })}
          </span>
        )}
      </p>
      {lines.length === 0 ? (
        <p>{t('histories.pledges.none')}</p>
      ) : (
        <ul>
          {lines.slice(0, LINES_MOST).map(({ id, mark, word, text }) => (
            <li key={id}>
              <b>
                <i aria-hidden="true">{mark}</i> {word}:
              </b>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      {lines.length > LINES_MOST && <p>{t('histories.more', { count: lines.length - LINES_MOST })}</p>}
    </section>
  );
}

import { type GivenWord, t, wordsGiven } from '../../i18n/index.ts';
import { WorldMarks } from './world-mark.tsx';
import type { ToldWorld } from './worlds.ts';

const LINES_MOST = 3;

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
  const judged = wordsGiven(deals);
  const broken = judged.filter(({ verdict }) => verdict === 'broken');
  const kept = judged.filter(({ verdict }) => verdict === 'kept');
  const coverts = opened?.coverts ?? [];
  const pledgeLine = (word: GivenWord) => ({
    id: `d${word.deal.id}.${word.maker}`,
    mark: word.verdict === 'broken' ? '✕' : '✓',
    word: t(`debrief.pledges.${word.verdict}`),
    text: words.promise(word),
  });
  const secrets = coverts.map(({ jurisdiction, holding, exposed, round }, i) => ({
    id: `c${i}`,
    mark: exposed ? '◉' : '◐',
    word: t(exposed ? 'classDebrief.secret.out' : 'classDebrief.secret.kept'),
    text: t('classDebrief.secret.line', {
      state: words.place(jurisdiction),
      holding: words.holdingInText(holding),
      round,
    }),
    exposed,
  }));
  // What cost most comes first.
  const lines = [
    ...broken.map(pledgeLine),
    ...secrets.filter(({ exposed }) => exposed),
    ...kept.map(pledgeLine),
    ...secrets.filter(({ exposed }) => !exposed),
  ];
  return (
    <section class="pledge-world">
      <p class="pledge-head">
        <WorldMarks names={[name]} own={own} />
        <b>{t('debrief.pledges.count', { kept: kept.length, broken: broken.length })}</b>
        {coverts.length > 0 && (
          <span>
            {t('classDebrief.secret.count', {
              count: coverts.length,
              out: coverts.filter(({ exposed }) => exposed).length,
            })}
          </span>
        )}
      </p>
      {lines.length === 0 ? (
        <p>{t('classDebrief.pledges.none')}</p>
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
      {lines.length > LINES_MOST && <p>{t('classDebrief.more', { count: lines.length - LINES_MOST })}</p>}
    </section>
  );
}

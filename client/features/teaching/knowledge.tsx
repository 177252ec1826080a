import { gainOf, mostMissed } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { useTeaching } from './content.ts';
import { gainWords, keyOf } from './quiz.ts';

/** What the class knew before the game and knows after it, and what to go over again; nothing before anybody has answered twice. */
export function Knowledge({
  scenario,
  sent,
}: {
  scenario: string;
  sent: readonly { before?: string; after?: string }[];
}) {
  const quiz = useTeaching(scenario)?.pack.quiz ?? [];
  const gain = gainOf(sent, keyOf(quiz));
  if (!gain) return null;
  const missed = mostMissed(sent, keyOf(quiz));
  return (
    <section class="knowledge" aria-label={t('quiz.title')}>
      <h3>{t('quiz.title')}</h3>
      <p>
        <b>{gainWords(gain, quiz.length)}</b>
      </p>
      {missed !== undefined && <p>{t('quiz.missed', { question: quiz[missed].question })}</p>}
    </section>
  );
}

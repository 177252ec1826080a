import { PageHead } from '../../features/page-head/page-head.tsx';
import './pack.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PLANS, planOf } from '../../../shared/lesson/index.ts';
import { later } from '../../app/later.tsx';
import { hasTeaching, useTeaching } from '../../features/teaching/content.ts';
import type { Teaching } from '../../features/teaching/model.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Button } from '../../ui/index.ts';
import { OnePage } from './one-page.tsx';
import { Background, Curriculum, Homework, Misconceptions, Quiz, Rubric, Vocabulary, Worksheet } from './pages.tsx';
import { PressAnswers, PressSheet } from './press-sheet.tsx';

/** The slides are drawn, with what that takes, beside pages of text. */
const SlidesPage = later(async () => (await import('./slides-page.tsx')).SlidesPage);

/** The pages of the pack, in their order: text ids pack.<page>. */
const PAGES = [
  'brief',
  'slides',
  'shortBackground',
  'longBackground',
  'worksheet',
  'vocabulary',
  'quiz',
  'quizAnswers',
  'press',
  'pressAnswers',
  'misconceptions',
  'rubric',
  'homework',
  'curriculum',
] as const;
type PackPage = (typeof PAGES)[number];

/** /pack/<scenario>: what a teacher prints before and after a lesson, a page each. */
export default function PackPage({ match: id }: { match: string }) {
  const named = useScenario(id);
  const teaching = useTeaching(id);
  const [chosen, setChosen] = useState('all');
  const [plan, setPlan] = useState<string>(PLANS[0].id);
  useEffect(() => {
    document.title = t('pack.title');
  }, []);
  if (!named || !teaching)
    return (
      <main class="pack" aria-busy={hasTeaching(id)}>
        <p class="pack-wait">{t(hasTeaching(id) ? 'debrief.loading' : 'pack.none')}</p>
      </main>
    );
  const shown = PAGES.filter((page) => chosen === 'all' || chosen === page);
  return (
    <div class="pack">
      <PageHead title={t('pack.heading', { scenario: t('scenario.name') })}>
        <label>
          {t('pack.choose')}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="all">{t('pack.all', { count: PAGES.length })}</option>
            {PAGES.map((page) => (
              <option key={page} value={page}>
                {t(`pack.${page}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('pack.plan')}
          <select value={plan} onChange={(event) => setPlan(event.currentTarget.value)}>
            {PLANS.map((one) => (
              <option key={one.id} value={one.id}>
                {t('console.plan.minutes', { minutes: one.minutes })}
              </option>
            ))}
          </select>
        </label>
        <Button kind="gold" icon="printer" onClick={() => print()}>
          {t('pack.print')}
        </Button>
      </PageHead>
      <main>
        {shown.map((page) => (
          <Sheet key={page} page={page}>
            {inside(page, teaching)}
          </Sheet>
        ))}
      </main>
    </div>
  );

  function inside(page: PackPage, teaching: Teaching): ComponentChildren {
    const { pack, press } = teaching;
    switch (page) {
      case 'brief':
        return <OnePage pack={pack} plan={planOf(plan)} rounds={scenarioOf(id).rounds} />;
      case 'slides':
        return <SlidesPage teaching={teaching} scenario={scenarioOf(id)} plan={planOf(plan)} />;
      case 'shortBackground':
        return <Background paragraphs={pack.background.short} large />;
      case 'longBackground':
        return <Background paragraphs={pack.background.long} />;
      case 'worksheet':
        return <Worksheet worksheet={pack.worksheet} />;
      case 'vocabulary':
        return <Vocabulary words={pack.vocabulary} />;
      case 'quiz':
        return <Quiz quiz={pack.quiz} answers={false} />;
      case 'quizAnswers':
        return <Quiz quiz={pack.quiz} answers />;
      case 'press':
        return <PressSheet press={press} />;
      case 'pressAnswers':
        return <PressAnswers press={press} />;
      case 'misconceptions':
        return <Misconceptions misconceptions={pack.misconceptions} />;
      case 'rubric':
        return <Rubric models={pack.models} />;
      case 'homework':
        return <Homework homework={pack.homework} />;
      case 'curriculum':
        return <Curriculum curriculum={pack.curriculum} />;
    }
  }
}

function Sheet({ page, children }: { page: PackPage; children: ComponentChildren }) {
  return (
    <article class={`pack-page pack-${page}`} aria-labelledby={`pack-${page}`}>
      <header>
        <p class="k-label">
          {t('ui.brand')} · {t('scenario.name')}, {t('scenario.dates')}
        </p>
        <h2 id={`pack-${page}`}>{t(`pack.${page}`)}</h2>
        <p class="pack-for">{t(`pack.for.${FOR_STUDENTS.has(page) ? 'students' : 'teacher'}`)}</p>
      </header>
      {children}
    </article>
  );
}

const FOR_STUDENTS: ReadonlySet<string> = new Set([
  ...['shortBackground', 'longBackground', 'worksheet', 'vocabulary', 'quiz', 'press', 'homework'],
]);

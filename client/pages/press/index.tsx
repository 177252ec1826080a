import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import './page.css';
import { useEffect } from 'preact/hooks';
import { PressReport } from '../../features/press/press-report.tsx';
import { hasTeaching, useTeaching } from '../../features/teaching/content.ts';
import { t } from '../../i18n/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Wordmark } from '../../ui/index.ts';

/** /press/<scenario>: a press report to check against the record, for a class without a lesson or for one alone. */
export default function PressPage({ match: id }: { match: string }) {
  const named = useScenario(id);
  const teaching = useTeaching(id);
  useEffect(() => {
    document.title = t('press.page');
  }, []);
  return (
    <div class="press-page">
      <header>
        <a href="/" aria-label={t('cards.home')}>
          <Wordmark name={t('ui.brand')} />
        </a>
        <h1>{t('press.title')}</h1>
        <LanguagePick />
      </header>
      <main>
        {named && teaching && <PressReport press={teaching.press} />}
        {!hasTeaching(id) && <p class="press-none">{t('pack.none')}</p>}
      </main>
    </div>
  );
}

import { LanguagePick } from '../language-pick.tsx';
import './page.css';
import { useEffect } from 'preact/hooks';
import { Wordmark } from '../kit/index.ts';
import { useScenario } from '../state/use-scenario.ts';
import { useTeaching } from '../teaching/content.ts';
import { t } from '../text/index.ts';
import { PressReport } from './press-report.tsx';

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
      <main>{named && teaching && <PressReport press={teaching.press} />}</main>
    </div>
  );
}

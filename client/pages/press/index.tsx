import { PageHead } from '../../features/page-head/page-head.tsx';
import './page.css';
import { useEffect } from 'preact/hooks';
import { PressReport } from '../../features/press/press-report.tsx';
import { hasTeaching, useTeaching } from '../../features/teaching/content.ts';
import { t } from '../../i18n/index.ts';
import { useScenario } from '../../state/use-scenario.ts';

/** /press/<scenario>: a press report to check against the record, for a class without a lesson or for one alone. */
export default function PressPage({ match: id }: { match: string }) {
  const named = useScenario(id);
  const teaching = useTeaching(id);
  useEffect(() => {
    document.title = t('press.page');
  }, []);
  return (
    <div class="press-page">
      <PageHead title={t('press.title')} />
      <main>
        {named && teaching && <PressReport press={teaching.press} />}
        {!hasTeaching(id) && <p class="press-none">{t('pack.none')}</p>}
      </main>
    </div>
  );
}

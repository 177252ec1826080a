import { PageHead } from '../../features/page-head/page-head.tsx';
import './privacy.css';
import { useEffect } from 'preact/hooks';
import { hasText, t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { OnThisDevice } from './forget.tsx';

const PARTS = ['short', 'stored', 'where', 'long', 'who', 'never'] as const;

/** /privacy: what is stored, where, for how long, and who sees it. */
export default function PrivacyPage() {
  useEffect(() => {
    document.title = t('privacy.title');
  }, []);
  return (
    <div class="privacy">
      <PageHead title={t('privacy.heading')}>
        <Button kind="gold" icon="printer" onClick={() => print()}>
          {t('privacy.print')}
        </Button>
      </PageHead>
      <main class="privacy-sheet k-paper">
        {PARTS.map((part) => (
          <section key={part} aria-labelledby={`privacy-${part}`}>
            <h2 id={`privacy-${part}`}>{t(`privacy.${part}`)}</h2>
            <ul>
              {linesOf(part).map((id) => (
                <li key={id}>{t(id, { host: location.host })}</li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="privacy-device">
          <h2 id="privacy-device">{t('privacy.device')}</h2>
          <p>{t('privacy.device.text')}</p>
          <OnThisDevice />
        </section>
      </main>
    </div>
  );
}

/** The lines of a part: as many as are written. */
function linesOf(part: (typeof PARTS)[number]): string[] {
  const lines: string[] = [];
  while (hasText(`privacy.${part}.${lines.length + 1}`)) lines.push(`privacy.${part}.${lines.length + 1}`);
  return lines;
}

import './lti.css';
import { useEffect, useState } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { hasText, t } from '../../i18n/index.ts';
import { beginVisit, endVisit } from '../../net/index.ts';
import { ErrorNote, Wordmark } from '../../ui/index.ts';

/** What the server has sent this page along with: the beginning of a visit, its ticket, or the code of the refusal. */
type Given = { login?: string; ticket?: string; refused?: string };

/** /lti: the way from a course of a learning platform to a lesson. It is seen for a moment, or says why it ends here. */
export default function PlatformPage() {
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    document.title = t('platform.title');
    void pass(given())
      .catch(({ code = 'offline' }: { code?: string }) => code)
      .then((code) => {
        if (code === undefined) return;
        // In the address it is still there when another language is chosen.
        history.replaceState(null, '', `#refused=${code}`);
        setRefused(code);
      });
  }, []);
  return (
    <div class="lti">
      <header>
        <Wordmark name={t('ui.brand')} size={44} />
        <LanguagePick />
      </header>
      <main class="k-paper">
        {refused === undefined ? (
          <p role="status">{t('platform.opening')}</p>
        ) : (
          <>
            <h1>{t('platform.refused')}</h1>
            <ErrorNote title={sentenceFor(refused)} />
            <p>{t('platform.refused.text')}</p>
          </>
        )}
      </main>
    </div>
  );
}

/** Goes on; answers the code of the refusal where it cannot. */
async function pass({ login, ticket, refused = 'nothing' }: Given): Promise<string | undefined> {
  // A ticket must not stay in the address or in the browser's history.
  history.replaceState(null, '', location.pathname + location.search);
  if (login) location.replace(await beginVisit(login));
  else if (ticket) go(await endVisit(ticket));
  else return refused;
  return undefined;
}

function sentenceFor(code: string): string {
  if (code === 'offline') return t('platform.offline');
  return hasText(`refusal.${code}`) ? t(`refusal.${code}`) : t('platform.nothing');
}

function given(): Given {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

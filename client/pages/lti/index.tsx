import './lti.css';
import { useEffect, useState } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { hasText, t } from '../../i18n/index.ts';
import { beginVisit, endVisit } from '../../net/index.ts';
import { ErrorNote, Wordmark } from '../../ui/index.ts';

/** What the server has sent this page along with: the beginning of a visit, its ticket, or why there is none. */
type Given = { login?: string; ticket?: string; refused?: string };

/** /lti: the way from a course of a learning platform to a lesson. It is seen for a moment, or says why it ends here. */
export default function PlatformPage() {
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    document.title = t('platform.title');
    pass(takeGiven()).catch((error) => setProblem((error as Error).message || t('platform.offline')));
  }, []);
  return (
    <div class="lti">
      <header>
        <Wordmark name={t('ui.brand')} size={44} />
        <LanguagePick />
      </header>
      <main class="k-paper">
        {problem === undefined ? (
          <p role="status">{t('platform.opening')}</p>
        ) : (
          <>
            <h1>{t('platform.refused')}</h1>
            <ErrorNote title={problem} />
            <p>{t('platform.refused.text')}</p>
          </>
        )}
      </main>
    </div>
  );
}

async function pass({ login, ticket, refused }: Given): Promise<void> {
  if (login) location.replace(await beginVisit(login));
  else if (ticket) go(await endVisit(ticket));
  else throw new Error(refusalOf(refused));
}

function refusalOf(code = ''): string {
  const name = code.replace(/^lti/, '');
  return hasText(`refusal.lti${name}`) ? t(`refusal.lti${name}`) : t('platform.nothing');
}

/** Read once: a ticket must not stay in the address or in the browser's history. */
function takeGiven(): Given {
  const given: Given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  history.replaceState(null, '', location.pathname);
  return given;
}

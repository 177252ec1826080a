import './page-head.css';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { Wordmark } from '../../ui/index.ts';
import { LanguagePick } from '../pickers/language-pick.tsx';

/** The head of a page beside the game: the way home, what the page is, its language, and what can be done with it. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <a href="/" aria-label={t('ui.home')}>
        <Wordmark name={t('ui.brand')} />
      </a>
      <h1>{title}</h1>
      <LanguagePick />
      {children && <div class="page-head-acts">{children}</div>}
    </header>
  );
}

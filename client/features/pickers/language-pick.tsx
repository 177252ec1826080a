import './language-pick.css';
import { nameOfLanguage } from '../../../shared/text/languages.ts';
import { chooseLanguage, language, languages, t } from '../../i18n/index.ts';

/** The page in another language; each is written as it calls itself. */
export function LanguagePick() {
  if (languages.length < 2) return null;
  return (
    <label class="language-pick">
      <span>{t('ui.language')}</span>
      <select value={language.value} onChange={(event) => chooseLanguage(event.currentTarget.value)}>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {nameOfLanguage(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

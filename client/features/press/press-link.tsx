import './press-link.css';
import { t } from '../../i18n/index.ts';
import { hasTeaching } from '../teaching/content.ts';

/** For whoever has sent their answers: the newspaper to check, in a window of its own; nothing where there is none. */
export function PressLink({ scenario }: { scenario: string }) {
  if (!hasTeaching(scenario)) return null;
  return (
    <p class="press-link">
      <a href={`/press/${scenario}`} target="comity-press">
        {t('press.link')}
      </a>
    </p>
  );
}

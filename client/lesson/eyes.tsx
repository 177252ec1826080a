import './eyes.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { announce, Icon } from '../kit/index.ts';
import { t } from '../text/index.ts';

/** A student's page, which shows nothing while the teacher wants all eyes; what was written there stays. */
export function EyesHere({ on, children }: { on: boolean; children: ComponentChildren }) {
  useEffect(() => {
    if (on) announce(`${t('lesson.eyes')}. ${t('lesson.eyes.text')}`, 'assertive');
  }, [on]);
  return (
    <>
      <div class={on ? 'eyes-behind' : 'eyes-page'} inert={on}>
        {children}
      </div>
      {on && (
        <div class="eyes" role="alert">
          <Icon name="eye" size={72} />
          <h1>{t('lesson.eyes')}</h1>
          <p>{t('lesson.eyes.text')}</p>
        </div>
      )}
    </>
  );
}

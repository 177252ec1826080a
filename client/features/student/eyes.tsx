import './eyes.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { announce, Icon } from '../../ui/index.ts';

/** A student's page, which shows nothing while the teacher wants all eyes; what was written there stays. */
export function EyesHere({ on, children }: { on: boolean; children: ComponentChildren }) {
  return (
    <>
      {children}
      {on && <Eyes />}
    </>
  );
}

/** Lies over everything, other dialogs too, and cannot be put away. */
function Eyes() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    announce(`${t('lesson.eyes')}. ${t('lesson.eyes.text')}`, 'assertive');
  }, []);
  return (
    <dialog
      class="eyes"
      ref={dialog}
      aria-labelledby="eyes-title"
      onCancel={(event) => event.preventDefault()}
      // A browser that closes it all the same (a second Esc) opens it again.
      onClose={() => dialog.current?.showModal()}
    >
      <Icon name="eye" size={72} />
      <h1 id="eyes-title">{t('lesson.eyes')}</h1>
      <p>{t('lesson.eyes.text')}</p>
    </dialog>
  );
}

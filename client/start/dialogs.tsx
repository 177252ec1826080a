import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../text/index.ts';

type Props = { dialog: RefObject<HTMLDialogElement> };

/** The game in ten lines. */
export function HowToPlay({ dialog }: Props) {
  return (
    <Sheet dialog={dialog} id="how" title={t('start.how')}>
      <ol>
        {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((line) => (
          <li key={line}>{t(`start.how.${line}`)}</li>
        ))}
      </ol>
    </Sheet>
  );
}

/** Whose work the game stands on, and what in it is real. */
export function Credits({ dialog }: Props) {
  return (
    <Sheet dialog={dialog} id="credits" title={t('start.credits')}>
      {['real', 'map', 'fonts', 'icons', 'engines'].map((part) => (
        <p key={part}>{t(`start.credits.${part}`)}</p>
      ))}
    </Sheet>
  );
}

type SheetProps = Props & { id: string; title: string; children: ComponentChildren };

function Sheet({ dialog, id, title, children }: SheetProps) {
  return (
    <dialog ref={dialog} class="start-dialog" aria-labelledby={`start-${id}`}>
      <h2 id={`start-${id}`}>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit">{t('start.close')}</button>
      </form>
    </dialog>
  );
}

import { t } from '../../i18n/index.ts';
import { TellForm } from './tell-form.tsx';

/** A word to a world or to all of them. */
export function TellSheet({ world, seat, onDone }: { world: number; seat: number; onDone(): void }) {
  return (
    <>
      <p>{t('console.tell.text')}</p>
      <TellForm world={world} seat={seat} onDone={onDone} />
    </>
  );
}

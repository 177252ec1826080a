import { useState } from 'preact/hooks';
import type { OwnFace } from '../../../shared/model/index.ts';
import { Icon } from '../../kit/index.ts';
import { settings } from '../../state/settings.ts';
import { t } from '../../text/index.ts';

/** The secret agenda, face down: neighbours look. It shows while the card is held, or as long as the setting says. */
export function Agenda({ agenda }: { agenda: OwnFace['agenda'] }) {
  const [held, setHeld] = useState(false);
  const open = held || settings.value.agendaShown;
  const hold = () => setHeld(true);
  const drop = () => setHeld(false);
  const isPress = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';
  return (
    <div class="agenda">
      <button
        type="button"
        class="agenda-card"
        aria-expanded={open}
        onPointerDown={hold}
        onPointerUp={drop}
        onPointerLeave={drop}
        onPointerCancel={drop}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => isPress(event) && hold()}
        onKeyUp={(event) => isPress(event) && drop()}
        onBlur={drop}
      >
        <Icon name="lock-key" />
        <b>{open ? t(`agenda.${agenda.id}.name`) : t('ui.agenda')}</b>
        {!open && <span>{t('ui.agenda.hold')}</span>}
      </button>
      <div class="agenda-text" hidden={!open} aria-live="polite">
        {open && (
          <>
            <p>{t(`agenda.${agenda.id}.text`, { first: agenda.first, second: agenda.second })}</p>
            <p>{t('ui.agenda.now', { now: agenda.now, points: agenda.points, most: agenda.most })}</p>
          </>
        )}
      </div>
    </div>
  );
}

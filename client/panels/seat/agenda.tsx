import type { OwnFace } from '../../../shared/model/index.ts';
import { PeekCard } from '../../kit/index.ts';
import { settings } from '../../state/settings.ts';
import { t } from '../../text/index.ts';

/** The secret agenda, face down: neighbours look. It shows while the card is held, or always if the setting says so. */
export function Agenda({ agenda }: { agenda: OwnFace['agenda'] }) {
  const { id, first, second, now, points, most } = agenda;
  return (
    <PeekCard title={t('ui.agenda')} hint={t('ui.agenda.hold')} always={settings.value.agendaShown}>
      <b>{t(`agenda.${id}.name`)}.</b> {t(`agenda.${id}.text`, { first, second })}{' '}
      {t('ui.agenda.now', { now, points, most })}
    </PeekCard>
  );
}

import type { PrivateSeat } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { settings } from '../../../state/settings.ts';
import { PeekCard } from '../../../ui/index.ts';
import { Glossed } from '../glossed.tsx';

/** The secret agenda, face down: neighbours look. It shows while the card is held, or always if the setting says so. */
export function Agenda({ agenda }: { agenda: PrivateSeat['agenda'] }) {
  const { id, first, second, now, points, most, lost } = agenda;
  const goal = t(`agenda.${id}.text`, { first, second });
  const shown = settings.value.agendaShown;
  return (
    <PeekCard title={t('ui.agenda')} hint={t('ui.agenda.hold')} always={shown}>
      <b>{t(`agenda.${id}.name`)}.</b> {shown ? <Glossed text={goal} /> : goal} {lost && `${t(`agenda.${id}.lost`)} `}
      {t('ui.agenda.now', { now, points, most })}
    </PeekCard>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { Badge, Button, Dialog, LiveRegion } from '../../../ui/index.ts';
import { Team } from '../parts.ts';

/** Opens the team's desk; nothing where one sits alone. */
export function TeamDoor() {
  const view = useLesson()?.view.value;
  const [open, setOpen] = useState(false);
  const teamMembers = view?.mates.filter((mate) => mate.status === 'in' && mate.seat === view.you.seat) ?? [];
  if (!view || view.you.seat < 0 || teamMembers.length < 2) return null;
  const { length: count } = view.team;
  return (
    <>
      <Button small icon="users-three" onClick={() => setOpen(true)}>
        {t('lesson.team.title')} {count > 0 && <Badge count={count} text={t('lesson.team.count', { count })} />}
      </Button>
      {open && (
        <Dialog title={t('lesson.team.title')} closeLabel={t('ui.close')} shape="side" onClose={() => setOpen(false)}>
          <Team />
          <LiveRegion />
        </Dialog>
      )}
    </>
  );
}

import type { PublicMember } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName } from './members.ts';

/** Takes a student's words away, or gives them back; with the name where that does not stand beside it. */
export function MuteButton({ member, named = true }: { member: PublicMember; named?: boolean }) {
  const { view, send } = useConsole();
  const { id, muted } = member;
  const name = calledName(member, view.value.realNames);
  return (
    <Button
      small
      icon={muted ? 'speaker-high' : 'speaker-slash'}
      onClick={() => send({ kind: 'mute', member: id, muted: !muted })}
    >
      {t(muted ? 'console.member.unmute' : 'console.member.mute')} <span class={named ? '' : 'k-hidden'}>{name}</span>
    </Button>
  );
}

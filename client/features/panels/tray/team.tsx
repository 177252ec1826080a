import type { Proposal } from '../../../../shared/lesson/index.ts';
import { commandLine } from '../../../i18n/command-line.ts';
import { t } from '../../../i18n/index.ts';
import { type StudentLesson, useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Icon } from '../../../ui/index.ts';

/** Who shares the seat, and what they would have it do; nothing where one sits alone. */
export function Team() {
  const lesson = useLesson();
  const table = useTable();
  if (!lesson) return null;
  const { you, mates, team, settings } = lesson.view.value;
  const teamMembers = mates.filter((mate) => mate.status === 'in' && mate.seat === you.seat);
  if (teamMembers.length < 2) return null;
  const captain = teamMembers.find((mate) => mate.captain) ?? teamMembers[0];
  const rule =
    settings.decide === 'majority'
      ? t('lesson.team.vote')
      : captain.id === you.id
        ? t('lesson.team.youCaptain')
        : t('lesson.team.captain', { name: captain.name });
  return (
    <section class="team" aria-label={t('lesson.team.title')}>
      <ul class="team-crew">
        {teamMembers.map((mate) => (
          <li key={mate.id} class={mate.here ? '' : 'team-away'}>
            <Icon
              name={mate.captain ? 'crown-simple' : 'user'}
              size={16}
              label={mate.captain ? t('lesson.role.captain') : undefined}
            />
            {mate.id === you.id ? t('lesson.role.you', { name: mate.name }) : mate.name}
            {mate.office !== 'none' && <small>{t(`office.${mate.office}`)}</small>}
            {you.captain && mate.id !== you.id && (
              <Button small onClick={() => void lesson.send({ kind: 'passCaptain', to: mate.id })}>
                {t('lesson.team.pass')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="team-rule">{rule}</p>
      {you.office !== 'none' && (
        <p class="team-rule">
          {t('lesson.team.office', { office: t(`office.${you.office}`), text: t(`office.${you.office}.text`) })}
        </p>
      )}
      {team.length === 0 && <p class="team-rule">{t('lesson.team.none')}</p>}
      <ul class="team-proposals">
        {team.map((proposal) => (
          <li key={proposal.id}>
            <p>
              <b>{commandLine(table.view.value, table.view.value.viewer as number, proposal.command)}</b>{' '}
              {t('lesson.team.by', { name: teamMembers.find((mate) => mate.id === proposal.by)?.name ?? '' })}{' '}
              <span>{t('lesson.team.marks', { marks: proposal.marks.length, crew: teamMembers.length })}</span>
            </p>
            <Acts lesson={lesson} proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ lesson, proposal: { id, marks, by } }: { lesson: StudentLesson; proposal: Proposal }) {
  const { you, settings } = lesson.view.value;
  const table = useTable();
  const marked = marks.includes(you.id);
  const send = async (command: Parameters<StudentLesson['send']>[0]) => {
    const reply = await lesson.send(command);
    table.refusal.value = reply.ok ? undefined : reply.reason;
  };
  return (
    <p class="team-acts">
      <Button small pressed={marked} icon="check" onClick={() => send({ kind: 'mark', proposal: id, yes: !marked })}>
        {t(marked ? 'lesson.team.unmark' : 'lesson.team.mark')}
      </Button>
      {you.captain && settings.decide === 'captain' && (
        <Button small kind="wax" onClick={() => send({ kind: 'sealProposal', proposal: id })}>
          {t('lesson.team.seal')}
        </Button>
      )}
      {(by === you.id || you.captain) && (
        <Button
          small
          kind="ghost"
          icon="x"
          label={t('lesson.team.drop')}
          onClick={() => send({ kind: 'dropProposal', proposal: id })}
        />
      )}
    </p>
  );
}

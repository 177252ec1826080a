import { useSignal } from '@preact/signals';
import { inARow, t } from '../../i18n/index.ts';
import { sendGrades, takeRoster } from '../../net/index.ts';
import { Button, ErrorNote } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** The class list as the learning platform has it. */
export function RosterFromPlatform() {
  const { view, lesson, key } = useConsole();
  const { platform } = view.value;
  if (!platform?.roster) return null;
  return (
    <PlatformAct
      icon="users-three"
      label={t('platform.roster', { platform: platform.name })}
      act={async () => {
        const { names, nameless } = await takeRoster(lesson, key);
        return t(nameless > 0 ? 'platform.roster.some' : 'platform.roster.done', { names, nameless });
      }}
    />
  );
}

/** Every student's points into the course's gradebook. */
export function GradesToPlatform() {
  const { view, lesson, key } = useConsole();
  const { platform } = view.value;
  if (!platform?.grades) return null;
  return (
    <PlatformAct
      icon="upload-simple"
      label={t('platform.grades', { platform: platform.name })}
      act={async () => {
        const { sent, ungraded, unknown, failed } = await sendGrades(lesson, key);
        const sentences = [t('platform.grades.sent', { sent })];
        if (ungraded > 0) sentences.push(t('platform.grades.ungraded', { ungraded }));
        if (unknown > 0) sentences.push(t('platform.grades.unknown', { unknown }));
        if (failed.length > 0) sentences.push(t('platform.grades.failed', { names: inARow(failed) }));
        return sentences.join(' ');
      }}
    />
  );
}

/** A button that asks something of the platform, and what came of it. */
function PlatformAct({ icon, label, act }: { icon: string; label: string; act(): Promise<string> }) {
  const done = useSignal('');
  const problem = useSignal('');
  const press = async () => {
    done.value = problem.value = '';
    try {
      done.value = await act();
    } catch (error) {
      problem.value = (error as Error).message || t('console.offline');
    }
  };
  return (
    <div class="con-platform">
      <Button small icon={icon} onClick={press}>
        {label}
      </Button>
      <p role="status">{done.value}</p>
      {problem.value && <ErrorNote title={problem.value} />}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName } from './members.ts';

/** From so many on, students are more than one takes out one by one. */
const MANY = 8;

/** Takes out everyone who came as late as a chosen one or later: for when a program has filled the lesson. */
export function RemoveMany() {
  const { view, send } = useConsole();
  const first = useSignal(0);
  const members = [...view.value.members].sort((a, b) => a.id - b.id);
  if (members.length < MANY) return null;
  const count = first.value ? members.filter(({ id }) => id >= first.value).length : 0;
  const remove = async (keepOut: boolean) => {
    if (await send({ kind: 'removeSince', member: first.value, keepOut })) first.value = 0;
  };
  return (
    <fieldset class="con-remove">
      <legend>{t('console.removeMany')}</legend>
      <label class="con-select">
        <span>{t('console.removeMany.first')}</span>
        <select value={first.value} onChange={(event) => (first.value = Number(event.currentTarget.value))}>
          <option value={0}>{t('console.removeMany.none')}</option>
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {calledName(member, view.value.realNames)}
            </option>
          ))}
        </select>
      </label>
      {count > 0 && (
        <div class="con-acts">
          <Button icon="door-open" onClick={() => remove(false)}>
            {t('console.removeMany.anew', { count })}
          </Button>
          <Button icon="lock-key" onClick={() => remove(true)}>
            {t('console.removeMany.keepOut', { count })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

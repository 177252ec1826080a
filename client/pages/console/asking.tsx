import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName, ofStatus } from './members.ts';

/** Those who wait for the host to let them in. */
export function Asking() {
  const { view, send } = useConsole();
  const { members, realNames } = view.value;
  const asking = ofStatus(members, 'asking');
  if (asking.length === 0) return null;
  const admit = (member: number, welcome: boolean) => send({ kind: 'admit', member, welcome });
  return (
    <section class="con-panel con-asking" aria-label={t('console.asking')}>
      <h2>
        <Icon name="hand" size={18} /> {t('console.asking')} <span class="con-count">{asking.length}</span>
      </h2>
      <ul>
        {asking
          .map((member) => ({ id: member.id, name: calledName(member, realNames) }))
          .map(({ id, name }) => (
            <li key={id}>
              <b>{name}</b>
              <Button small kind="ink" icon="check" onClick={() => admit(id, true)}>
                {t('console.asking.in')}
                <span class="k-hidden"> {name}</span>
              </Button>
              <Button small icon="x" label={t('console.asking.away', { name })} onClick={() => admit(id, false)} />
            </li>
          ))}
      </ul>
      {asking.length > 1 && (
        <Button small wide onClick={() => Promise.all(asking.map(({ id }) => admit(id, true)))}>
          {t('console.asking.all', { count: asking.length })}
        </Button>
      )}
    </section>
  );
}

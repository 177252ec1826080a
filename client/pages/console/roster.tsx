import { useSignal } from '@preact/signals';
import { rosterOf } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { RosterFromPlatform } from './platform-acts.tsx';

/** The class as its teacher knows it: who is here, who is missing. Nobody else ever sees these names. */
export function Roster() {
  const { view, send } = useConsole();
  const { roster, realNames, members } = view.value;
  const typing = useSignal(false);
  const pasted = useSignal('');
  const heldBy = (name: string) => members.find(({ id }) => realNames[id] === name);
  const here = roster.filter((name) => heldBy(name)?.here);
  const away = roster.filter((name) => !heldBy(name)?.here);
  const unknown = members.filter(
    ({ id, here, status }) => here && status !== 'asking' && !roster.includes(realNames[id] ?? ''),
  ).length;
  const keep = async (names: string[]) => {
    if (await send({ kind: 'roster', names: names.length > 0 ? names : [''] })) typing.value = false;
  };
  if (typing.value || roster.length === 0)
    return (
      <section class="con-roster">
        <h3>{t('console.roster')}</h3>
        <label>
          <span>{t('console.roster.paste')}</span>
          <textarea
            rows={roster.length > 0 ? 8 : 3}
            value={pasted.value}
            onInput={(event) => (pasted.value = event.currentTarget.value)}
          />
        </label>
        <p class="con-note">{t('console.roster.note')}</p>
        <div class="con-acts">
          <Button
            kind="ink"
            blocked={pasted.value.trim() === '' && roster.length === 0 ? t('console.roster.empty') : undefined}
            onClick={() => keep(rosterOf(pasted.value))}
          >
            {t(pasted.value.trim() === '' ? 'console.roster.clear' : 'console.roster.go')}
          </Button>
          {roster.length > 0 && <Button onClick={() => (typing.value = false)}>{t('ui.back')}</Button>}
        </div>
        <RosterFromPlatform />
      </section>
    );
  return (
    <section class="con-roster">
      <h3>{t('console.roster.count', { here: here.length, all: roster.length })}</h3>
      {away.length > 0 && (
        <p>
          <b>{t('console.roster.missing')}</b> {away.join(' · ')}
        </p>
      )}
      {unknown > 0 && <p class="con-note">{t('console.roster.unknown', { count: unknown })}</p>}
      <Button
        small
        icon="pen-nib"
        onClick={() => {
          pasted.value = roster.join('\n');
          typing.value = true;
        }}
      >
        {t('console.roster.edit')}
      </Button>
      <RosterFromPlatform />
    </section>
  );
}

/** Which name of the roster a student is. */
export function RealName({ member }: { member: number }) {
  const { view, send } = useConsole();
  const { roster, realNames } = view.value;
  const name = realNames[member] ?? '';
  if (roster.length === 0) return null;
  return (
    <label class="con-select">
      <span>
        <Icon name="identification-card" size={16} /> {t('console.realName')}
      </span>
      <select
        value={name}
        onChange={(event) => void send({ kind: 'realName', member, name: event.currentTarget.value })}
      >
        <option value="">{t('console.realName.none')}</option>
        {name && !roster.includes(name) && <option value={name}>{t('console.realName.typed', { name })}</option>}
        {roster.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

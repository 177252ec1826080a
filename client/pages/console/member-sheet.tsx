import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isName, NAME_MOST, OFFICES, tidyName } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { teamOf } from './members.ts';
import { MoveTo } from './move-to.tsx';
import { RemoveForm } from './remove-form.tsx';
import { RealName } from './roster.tsx';

/** All that can be done with one student: each is one press from here. */
export function MemberSheet({ id, onDone }: { id: number; onDone(): void }) {
  const { view, send } = useConsole();
  const member = view.value.members.find((one) => one.id === id);
  const name = useSignal(member?.name ?? '');
  const removing = useSignal(false);
  useEffect(() => {
    if (!member) onDone();
  }, [member, onDone]);
  if (!member) return null;
  const seated = member.status === 'in' && member.seat >= 0;
  const { members, settings } = view.value;
  const shares = seated && (settings.crew > 1 || teamOf(members, member.world, member.seat).length > 1);
  const done = (sent: Promise<boolean>) => sent.then((ok) => ok && onDone());
  const rename = () => done(send({ kind: 'rename', member: id, name: tidyName(name.value) }));
  return (
    <div class="con-member">
      {member.status === 'asking' ? (
        <div class="con-acts">
          <Button kind="ink" icon="check" onClick={() => done(send({ kind: 'admit', member: id, welcome: true }))}>
            {t('console.asking.in')}
          </Button>
          <Button icon="x" onClick={() => done(send({ kind: 'admit', member: id, welcome: false }))}>
            {t('console.asking.out')}
          </Button>
        </div>
      ) : (
        <>
          <div class="con-acts">
            {shares && (
              <Button
                icon="crown-simple"
                pressed={member.captain}
                onClick={() => done(send({ kind: 'captain', member: id }))}
              >
                {t('console.member.makeCaptain')}
              </Button>
            )}
            <Button
              icon={member.muted ? 'speaker-high' : 'speaker-slash'}
              onClick={() => done(send({ kind: 'mute', member: id, muted: !member.muted }))}
            >
              {t(member.muted ? 'console.member.unmute' : 'console.member.mute')}
            </Button>
            {seated && (
              <Button icon="eye" onClick={() => done(send({ kind: 'unseat', member: id }))}>
                {t('console.member.unseat')}
              </Button>
            )}
            <Button icon="door-open" pressed={removing.value} onClick={() => (removing.value = !removing.value)}>
              {t('console.member.remove')}
            </Button>
          </div>
          {removing.value && <RemoveForm member={id} name={member.name} onDone={() => (removing.value = false)} />}
          <p>{t('console.member.resume', { code: view.value.resumes[id] })}</p>
          <form
            class="con-rename"
            onSubmit={(event) => {
              event.preventDefault();
              if (isName(tidyName(name.value))) void rename();
            }}
          >
            <TextField
              label={t('console.member.name')}
              value={name.value}
              most={NAME_MOST}
              onInput={(typed) => (name.value = typed)}
            />
            <Button blocked={isName(tidyName(name.value)) ? undefined : t('console.member.noName')} onClick={rename}>
              {t('console.member.rename')}
            </Button>
          </form>
          <RealName member={id} />
          {shares && (
            <label class="con-select">
              <span>{t('console.member.office')}</span>
              <select
                value={member.office}
                onChange={(event) => {
                  const office = OFFICES.find((one) => one === event.currentTarget.value) ?? 'none';
                  void send({ kind: 'office', member: id, office });
                }}
              >
                {OFFICES.map((office) => (
                  <option key={office} value={office}>
                    {t(`office.${office}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <MoveTo
            member={member}
            onMove={(world, seat) => done(send({ kind: 'seatMember', member: id, world, seat }))}
          />
        </>
      )}
    </div>
  );
}

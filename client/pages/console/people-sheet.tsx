import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { MemberChip } from './member-chip.tsx';
import { calledName, ofStatus } from './members.ts';
import { RemoveMany } from './remove-many.tsx';
import { Roster } from './roster.tsx';
import { placeName } from './words.ts';

/** Everyone of the lesson, also those who have no seat: press a name for all that can be done. */
export function PeopleSheet() {
  const { view, send } = useConsole();
  const { members, worlds, lesson, out, realNames } = view.value;
  const seated = ofStatus(members, 'in');
  const groups = [
    { name: t('console.asking'), people: ofStatus(members, 'asking') },
    { name: t('console.lobby.watching'), people: ofStatus(members, 'watching') },
    ...worlds.map(({ id }) => ({
      name: placeName(lesson.scenario, id, -1),
      people: seated.filter(({ world }) => world === id),
    })),
  ].filter(({ people }) => people.length > 0);
  return (
    <div class="con-people">
      <Roster />
      {groups.length + out.length === 0 && <p>{t('console.lobby.empty')}</p>}
      {groups.map(({ name, people }) => (
        <section key={name}>
          <h3>{name}</h3>
          <ul class="con-crew">
            {people.map((member) => (
              <li key={member.id}>
                <MemberChip member={member} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <RemoveMany />
      {out.length > 0 && (
        <section>
          <h3>{t('console.out')}</h3>
          <ul class="con-out">
            {out
              .map((one) => ({ ...one, name: calledName(one, realNames) }))
              .map(({ id, name, keptOut }) => (
                <li key={id}>
                  <b>{name}</b> <span>{t(keptOut ? 'console.out.kept' : 'console.out.removed')}</span>
                  <Button small onClick={() => send({ kind: 'admit', member: id, welcome: true })}>
                    {t('console.out.back')}
                    <span class="k-hidden"> {name}</span>
                  </Button>
                </li>
              ))}
          </ul>
          {out.some(({ keptOut }) => keptOut) && <p class="con-note">{t('console.out.note')}</p>}
        </section>
      )}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { planOf } from '../../../shared/lesson/index.ts';
import { inARow, scenarioOf, t } from '../../i18n/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName, teamOf } from './members.ts';
import { phasesToEnd } from './phases-to-end.ts';
import { whatEnds } from './what-ends.ts';

/**
 * Before a phase is ended: who has not pressed Done yet. What is sealed counts; nothing else can be brought back. It ends
 * the phases that stood when it was opened, and closes when these have ended by themselves.
 */
export function EndPhaseSheet({ world: id, onDone }: { world: number; onDone(): void }) {
  const { view, send, steps } = useConsole();
  const { worlds, members, realNames, lesson, settings } = view.value;
  const now = useServerNow(true);
  const { seats: scenarioSeats } = scenarioOf(lesson.scenario);
  const [asked] = useState(steps);
  const ends = phasesToEnd(worlds, id, asked);
  const isPast = ends.length === 0;
  useEffect(() => {
    if (isPast) onDone();
  }, [isPast, onDone]);
  const open = ends.map(({ seats, ...world }) => ({
    ...world,
    open: seats.filter(({ ready, ai }) => !ready && ai === 'no'),
  }));
  const count = open.reduce((sum, world) => sum + world.open.length, 0);
  return (
    <div class="con-open-seats">
      <p>{t(count === 0 ? 'console.endPhase.none' : 'console.endPhase.text', { count })}</p>
      <div class="con-open-worlds">
        {open
          .filter((world) => world.open.length > 0)
          .map((world) => (
            <section key={world.id}>
              <h3>{t('console.world', { name: world.name })}</h3>
              <p>{whatEnds(world, planOf(settings.plan), lesson.pace, now)}</p>
              <ul>
                {world.open.map(({ seat, sealed }) => (
                  <li key={seat}>
                    <b>{t(`seat.${scenarioSeats[seat].id}.name`)}</b>{' '}
                    {inARow(teamOf(members, world.id, seat).map((member) => calledName(member, realNames)))}:{' '}
                    {t(sealed === 0 ? 'console.endPhase.nothing' : 'console.endPhase.sealed', { sealed })}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <div class="con-acts">
        <Button onClick={onDone}>{t('console.endPhase.wait')}</Button>
        <Button
          kind="wax"
          onClick={() => send({ kind: 'endPhase', world: id, steps: asked }).then((ok) => ok && onDone())}
        >
          {t('console.endPhase.go')}
        </Button>
      </div>
    </div>
  );
}

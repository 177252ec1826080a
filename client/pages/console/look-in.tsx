import { computed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type PublicWorld, timeLeft } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';
import { WordsActs } from '../../features/panels/talk/words-acts.ts';
import { Layout } from '../../features/table/layout.tsx';
import { type Connection, tableConnection } from '../../net/index.ts';
import { minutesText, useServerNow } from '../../state/server-now.ts';
import { TableContext, tableOf } from '../../state/table-store.ts';
import { Button, Icon } from '../../ui/index.ts';
import '../../features/table/table.css';
import { scenarioOf, t } from '../../i18n/index.ts';
import { type Console, useConsole } from './console-store.ts';
import { teamOf } from './members.ts';
import { MuteButton } from './mute-button.tsx';
import './look-in.css';

/** A seat's table as its persons see it. Everything can be read and nothing given. */
export function LookIn() {
  const console = useConsole();
  const { look, table, lesson } = console.view.value;
  const { world = -1, seat = -1 } = look ?? {};
  const laid = useMemo(
    () => tableOf(`look.${lesson.id}.${world}.${seat}`, readOnly(console)),
    [console, lesson.id, world, seat],
  );
  // Nobody waits here for an Outcome to be played: the table lies open at once.
  const { round, phase } = table ?? { round: 0, phase: 'orders' };
  useMemo(() => {
    laid.seen.value = `${round}.${phase}`;
  }, [laid, round, phase]);
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  const { members } = console.view.value;
  const mute = (by: number) =>
    teamOf(members, world, by).map((member) => <MuteButton key={member.id} member={member} named={false} />);
  const leave = () => console.send({ kind: 'look', world, seat: -1 });
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target === document.body) void leave();
    };
    addEventListener('keydown', back);
    return () => removeEventListener('keydown', back);
  });
  return (
    <div class="con-look">
      <Strip world={world} seat={seat} onLeave={leave} />
      <TableContext.Provider value={laid}>
        <WordsActs.Provider value={mute}>
          <Layout key={`${world}.${seat}`} />
        </WordsActs.Provider>
      </TableContext.Provider>
    </div>
  );
}

function Strip({ world, seat, onLeave }: { world: number; seat: number; onLeave(): void }) {
  const { view, send } = useConsole();
  const { lesson, worlds } = view.value;
  const shown = worlds.find(({ id, phase }) => id === world && phase !== 'over');
  return (
    <div class="con-look-strip">
      <Icon name="eye" size={22} />
      <b>{t('console.look')}</b>
      <select
        aria-label={t('console.look.world')}
        value={String(world)}
        onChange={(event) => send({ kind: 'look', world: Number(event.currentTarget.value), seat })}
      >
        {worlds.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {t('console.world', { name })}
          </option>
        ))}
      </select>
      <select
        aria-label={t('console.look.seat')}
        value={String(seat)}
        onChange={(event) => send({ kind: 'look', world, seat: Number(event.currentTarget.value) })}
      >
        {scenarioOf(lesson.scenario).seats.map(({ id }, i) => (
          <option key={id} value={String(i)}>
            {t(`seat.${id}.name`)}
          </option>
        ))}
      </select>
      {shown && <Clock world={shown} />}
      <span>{t('console.look.text')}</span>
      <Button kind="gold" small icon="arrow-left" onClick={onLeave}>
        {t('console.look.back')}
      </Button>
    </div>
  );
}

/** What is left of the phase; the table itself has no clock here. */
function Clock({ world: { clock } }: { world: PublicWorld }) {
  const now = useServerNow(true);
  return (
    <b role="timer">
      <Icon name={clock.paused ? 'pause' : 'timer'} size={18} /> {minutesText(Math.ceil(timeLeft(clock, now) / 1000))}
    </b>
  );
}

/** The seat's view; whatever is pressed is refused with a sentence. The last one stays until the table is put away. */
function readOnly({ connection }: Console): Connection {
  let last: SeatView | undefined;
  const { view, ...rest } = tableConnection(connection);
  return {
    ...rest,
    view: computed(() => (last = view.value ?? last)) as unknown as Connection['view'],
    send: async () => ({ ok: false, reason: 'lookOnly' }),
  };
}

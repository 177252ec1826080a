import { inARow, listed, type ReadyWord, readyWords, scenarioOf, t, teacherSends } from '../../i18n/index.ts';
import { minutesText } from '../../state/server-now.ts';
import { Button, Crest, Icon } from '../../ui/index.ts';
import { AiTakeoverForm } from './ai-takeover-form.tsx';
import { useConsole } from './console-store.ts';
import { calledName, teamOf } from './members.ts';
import { MuteButton } from './mute-button.tsx';
import type { Need } from './needs.ts';
import { nothingWaits, placeName } from './words.ts';

type Props = { now: number; onWave(id: string): void };

/** What waits for the host, each with the act that settles it. The first is open, the others are a line each. */
export function NeedsYou({ needs, ...props }: Props & { needs: readonly Need[] }) {
  const { members, realNames, worlds } = useConsole().view.value;
  const promised = members.filter((member) => member.promised).map((member) => calledName(member, realNames));
  return (
    <section class="con-panel con-needs" aria-label={t('console.needs')}>
      <h2>
        <Icon name="bell-ringing" size={20} /> {t('console.needs')}
        {needs.length > 0 && <span class="con-count">{needs.length}</span>}
      </h2>
      {promised.length > 0 && (
        <p class="con-note" role="status">
          {t('console.needs.promised', { count: promised.length, names: inARow(promised) })}
        </p>
      )}
      {needs.length + promised.length === 0 && <p class="con-note">{nothingWaits(worlds)}</p>}
      <ul>
        {needs.map((need, i) => (
          <li key={need.id}>
            <NeedItem need={need} open={i === 0} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NeedItem({ need, open, now, onWave }: Props & { need: Need; open: boolean }) {
  const { view, send, sheet, steps } = useConsole();
  const { lesson, members, realNames } = view.value;
  const called = (member: number, name: string) => calledName({ id: member, name }, realNames);
  const wave = () => onWave(need.id);
  const nudge = ({ world, seat }: { world: number; seat: number }, words: ReadyWord) =>
    send({ kind: 'tell', world, seat, words: teacherSends(readyWords(words)) }).then((ok) => ok && wave());
  /** A seat with who sits there, as a teacher looks for them. */
  const who = (world: number, seat: number, place = placeName(lesson.scenario, world, seat)) => {
    const names = teamOf(members, world, seat).map(({ id, name }) => realNames[id] ?? name);
    return names.length > 0 ? t('console.withNames', { place, names: inARow(names) }) : place;
  };
  switch (need.kind) {
    case 'asking':
      return (
        <div class="con-need">
          <p>
            <b>{called(need.member, need.name)}</b> {t('console.needs.asking')}
          </p>
          <Button small kind="ink" onClick={() => send({ kind: 'admit', member: need.member, welcome: true })}>
            {t('console.asking.in')}
          </Button>
          <Button
            small
            icon="x"
            label={t('console.asking.away', { name: need.name })}
            onClick={() => send({ kind: 'admit', member: need.member, welcome: false })}
          />
        </div>
      );
    case 'seatless':
      return (
        <div class="con-need">
          <p>
            <b>{called(need.member, need.name)}</b> {t('console.needs.seatless')}
          </p>
          <Button small kind="ink" onClick={() => (sheet.value = { what: 'member', member: need.member })}>
            {t('console.needs.seatless.go')}
          </Button>
          <Button small icon="x" label={t('console.needs.wave')} onClick={wave} />
        </div>
      );
    case 'away': {
      const names = teamOf(members, need.world, need.seat).map((one) => calledName(one, realNames));
      const words = (
        <p>
          <b>{placeName(lesson.scenario, need.world, need.seat)}:</b>{' '}
          {t('console.needs.away', {
            count: names.length,
            names: listed(names),
            time: minutesText(Math.floor((now - need.since) / 1000)),
          })}{' '}
          {need.standIn && t('console.needs.standIn')}
        </p>
      );
      if (!open)
        return (
          <div class="con-need">
            <NeedCrest scenario={lesson.scenario} seat={need.seat} />
            {words}
            <Button
              small
              icon="robot"
              onClick={() => (sheet.value = { what: 'seat', world: need.world, seat: need.seat })}
            >
              {t('console.lend.short')}
            </Button>
          </div>
        );
      return (
        <div class="con-need-open">
          {words}
          <AiTakeoverForm world={need.world} seat={need.seat}>
            <Button onClick={wave}>{t('console.needs.wait')}</Button>
          </AiTakeoverForm>
        </div>
      );
    }
    case 'stopped':
      return (
        <div class="con-need">
          <p>
            <b>{placeName(lesson.scenario, need.world, -1)}:</b> {t('console.needs.stopped')}
          </p>
          <Button small kind="ink" onClick={() => send({ kind: 'goOn', world: need.world })}>
            {t('console.goOn')}
          </Button>
        </div>
      );
    case 'silent':
    case 'silentWorld':
      return (
        <div class="con-need">
          {need.seat >= 0 && <NeedCrest scenario={lesson.scenario} seat={need.seat} />}
          <p>
            <b>{who(need.world, need.seat)}:</b>{' '}
            {need.kind === 'silent'
              ? t(need.rounds === 0 ? 'console.needs.silent.now' : 'console.needs.silent', { rounds: need.rounds })
              : t('console.needs.silentWorld', { seats: need.seats })}
          </p>
          <Button small onClick={() => nudge(need, 'yourMove')}>
            {t('console.nudge')}
          </Button>
          <Button small icon="x" label={t('console.needs.wave')} onClick={wave} />
        </div>
      );
    case 'waits': {
      const names = need.seats.map((seat) =>
        who(need.world, seat, t(`seat.${scenarioOf(lesson.scenario).seats[seat].id}.name`)),
      );
      return (
        <div class="con-need">
          <p>
            <b>{placeName(lesson.scenario, need.world, -1)}:</b> {t('console.needs.waits', { names: inARow(names) })}
          </p>
          <Button small onClick={() => (sheet.value = { what: 'endPhase', world: need.world })}>
            {t('console.endPhase')}
          </Button>
          <Button small icon="x" label={t('console.needs.wave')} onClick={wave} />
        </div>
      );
    }
    case 'leftOut':
    case 'leftOutWorld':
      return (
        <div class="con-need">
          {need.seat >= 0 && <NeedCrest scenario={lesson.scenario} seat={need.seat} />}
          <p>
            <b>{who(need.world, need.seat)}:</b>{' '}
            {need.kind === 'leftOut'
              ? t('console.needs.leftOut', { rounds: need.rounds })
              : t('console.needs.leftOutWorld', { seats: need.seats })}
          </p>
          <Button small onClick={() => nudge(need, 'talk')}>
            {t('console.nudge')}
          </Button>
          <Button small icon="x" label={t('console.needs.wave')} onClick={wave} />
        </div>
      );
    case 'reported': {
      const { report } = need;
      const settle = () => send({ kind: 'settleReport', report: report.id });
      return (
        <div class="con-need-open">
          <p>
            <b>{placeName(lesson.scenario, report.world, report.speaker)}</b> {t('console.needs.reported')}
          </p>
          <blockquote>{report.words}</blockquote>
          <div class="con-acts">
            {teamOf(members, report.world, report.speaker).map((member) => (
              <MuteButton key={member.id} member={member} />
            ))}
            <Button small kind="ink" onClick={settle}>
              {t('console.needs.settled')}
            </Button>
          </div>
        </div>
      );
    }
    case 'behind':
    case 'ahead':
      return (
        <div class="con-need">
          <p>
            <b>{placeName(lesson.scenario, need.world, -1)}:</b>{' '}
            {t(`console.needs.${need.kind}`, { phases: need.phases })}
          </p>
          <Button
            small
            onClick={() =>
              send(
                need.kind === 'behind'
                  ? { kind: 'endPhase', world: need.world, steps: steps() }
                  : { kind: 'pause', world: need.world, paused: true },
              )
            }
          >
            {t(need.kind === 'behind' ? 'console.endPhase' : 'console.pause')}
          </Button>
          <Button small icon="x" label={t('console.needs.wave')} onClick={wave} />
        </div>
      );
  }
}

function NeedCrest({ scenario, seat }: { scenario: string; seat: number }) {
  const { role, letters, variant } = scenarioOf(scenario).seats[seat];
  return <Crest role={role} letters={letters} variant={variant} size={26} />;
}

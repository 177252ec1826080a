import { useMemo } from 'preact/hooks';
import type { PublicWorld } from '../../../shared/lesson/index.ts';
import { planOf, tellingLasts, timeLeft, worldName } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';
import { type Headline, headlinesOf } from '../../i18n/headlines.ts';
import { signed, t, zoneBounds } from '../../i18n/index.ts';
import { minutesText } from '../../state/server-now.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { MiniMap } from './mini-map.tsx';
import { momentOf } from './moment.ts';
import { countFor, type Need } from './needs.ts';
import { SeatRow } from './seat-row.tsx';
import { endedHow } from './words.ts';

/** One world: where it is, who is ready, what just happened, and its clock's buttons. */
export function WorldCard({
  world,
  needs,
  now,
  headlines,
}: {
  world: PublicWorld;
  needs: readonly Need[];
  now: number;
  /** For how many of what the last phase brought it has the room. */
  headlines: number;
}) {
  const { view, send, sheet } = useConsole();
  const { id, name, round, rounds, phase, clock, seats } = world;
  const { lesson, settings } = view.value;
  const moment = momentOf(world, planOf(settings.plan), lesson.pace, now);
  const over = moment === 'over';
  const count = countFor(needs, id);
  const seen = view.value.views[id];
  const { comityCurve } = world;
  // Drawn anew when the world moves, not with each tick of the clock.
  const story = useMemo(
    () => (
      <>
        {seen && <MiniMap view={seen} />}
        <JustNow view={seen} comityCurve={comityCurve} most={headlines} />
      </>
    ),
    [seen, comityCurve, headlines],
  );
  return (
    <article
      class={`con-panel con-world${count > 0 ? ' con-alarm' : ''}${over ? ' con-over' : ''}`}
      aria-label={t('console.world', { name })}
    >
      <header>
        <span class="con-letter" aria-hidden="true">
          {name}
        </span>
        <div class="con-world-when">
          <h2>
            {t(`console.phase.${moment}`)}
            {!over && <i>{minutesText(Math.ceil(timeLeft(clock, now) / 1000))}</i>}
          </h2>
          <p>
            {moment === 'over'
              ? t(`console.ended.${endedHow(world.ending, round, lesson.rounds)}`)
              : moment === 'outcome'
                ? t('console.round.outcome', { told: round - 1, round, seconds: tellingLasts(round, 'orders') / 1000 })
                : t(clock.paused ? 'console.round.paused' : 'console.round', {
                    phase: t(`console.phase.${phase}`),
                    round,
                    rounds,
                  })}
            {world.forkOf >= 0 && t('console.fromWorld', { name: worldName(world.forkOf) })}
          </p>
        </div>
        {count > 0 && (
          <span class="con-flag">
            <Icon name="bell-ringing" size={16} /> <b aria-hidden="true">{count}</b>
            <span>{t('console.needs.some', { count })}</span>
          </span>
        )}
        <Comity world={world} />
      </header>
      <div class="con-world-body">
        <ul>
          {seats.map((seat) => (
            <SeatRow key={seat.seat} world={world} status={seat} needs={needs} now={now} />
          ))}
        </ul>
        <div class="con-world-side">
          {story}
          {over && <p class="con-note">{t('console.over.meanwhile')}</p>}
        </div>
      </div>
      <footer>
        <Button
          small
          icon={clock.paused ? 'play' : 'pause'}
          blocked={over ? t('console.phase.over') : undefined}
          onClick={() => send({ kind: 'pause', world: id, paused: !clock.paused })}
        >
          {t(clock.paused ? 'console.resume' : 'console.pause')}
        </Button>
        {!over && (
          <>
            <Button small icon="timer" onClick={() => send({ kind: 'extend', world: id, seconds: 30 })}>
              {t('console.extend')}
            </Button>
            <Button small icon="skip-forward" onClick={() => (sheet.value = { what: 'endPhase', world: id })}>
              {t('console.endPhase')}
            </Button>
          </>
        )}
        <Button
          small
          icon="gear"
          label={t('console.world.more', { name })}
          onClick={() => (sheet.value = { what: 'world', world: id })}
        />
        <Button small kind="ink" icon="eye" onClick={() => send({ kind: 'look', world: id, seat: firstToSee(world) })}>
          {t('console.lookIn')}
          <span class="k-hidden"> {t('console.world', { name })}</span>
        </Button>
      </footer>
    </article>
  );
}

/** A seat with a person who is here; the strip at the foot of its table goes on to the others. */
function firstToSee({ seats }: PublicWorld): number {
  return seats.find(({ ai }) => ai === 'no')?.seat ?? 0;
}

function Comity({ world }: { world: PublicWorld }) {
  const { comity, zone } = world;
  return (
    <div class="con-comity">
      <p>
        {t('ui.comity')} <b class="k-num">{comity}</b> {t(`zone.${zone}`)}
      </p>
      <span class="con-comity-bar" aria-hidden="true">
        <i style={{ width: `${comity}%` }} />
        {zoneBounds.map((bound) => (
          <b key={bound} style={{ left: `${bound}%` }} />
        ))}
      </span>
    </div>
  );
}

/** A headline as it stands among others: how a court ruled is on its stamp alone. */
function sentenceOf({ text, stamp }: Headline): string {
  if (/[.!?]$/.test(text)) return text;
  return stamp ? t('console.ruled', { text, how: stamp.word }) : `${text}.`;
}

/** What the last phase brought. */
function JustNow({ view, comityCurve, most }: { view?: SeatView; comityCurve: number[]; most: number }) {
  const told = view ? headlinesOf(view).slice(0, most) : [];
  const moved = comityCurve.length > 1 ? (comityCurve.at(-1) ?? 0) - (comityCurve.at(-2) ?? 0) : 0;
  return (
    <p class="con-just-now">
      {moved !== 0 && <b>{t('console.moved', { by: signed(moved) })} </b>}
      {told.length > 0 ? told.map(sentenceOf).join(' ') : t(comityCurve.length > 1 ? 'console.quiet' : 'console.calm')}
    </p>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GameEvent, SeatView } from '../../../shared/model/index.ts';
import { announce, Button, Delta } from '../../kit/index.ts';
import { playSound } from '../../sound/index.ts';
import { beatsOf } from '../../state/beats.ts';
import { settings } from '../../state/settings.ts';
import { useTable } from '../../state/table-store.ts';
import { seatName, signed, t } from '../../text/index.ts';
import { Glossed } from '../glossed.tsx';
import { Opening } from '../role/opening.tsx';
import { world } from '../world/index.ts';
import { Briefing } from './briefing.tsx';
import './outcome.css';

/** The moment at which a match begins: the opening sheet is its briefing. */
const FIRST = '1.orders';

/** Shows what the phase that just ended brought, step by step on the map, then the briefing of the new round. Always skippable. */
export function Outcome() {
  const { round, phase } = useTable().view.value;
  const moment = `${round}.${phase}`;
  return <OutcomeOf key={moment} moment={moment} />;
}

function OutcomeOf({ moment }: { moment: string }) {
  const table = useTable();
  const view = table.view.value;
  const [step, setStep] = useState(0);
  const list = useMemo(() => beatsOf(view, view.lastEvents), []);
  const foot = useRef<HTMLDivElement>(null);
  const done = table.seen.value === moment;
  const hasBriefing = view.phase === 'orders' || view.phase === 'over';
  const finish = () => {
    world.value?.skip();
    table.seen.value = moment;
  };

  const reading = done ? 'nothing' : step < list.length ? 'outcome' : hasBriefing ? 'briefing' : 'nothing';
  useEffect(() => {
    table.reading.value = reading;
  }, [table, reading]);
  useEffect(() => foot.current?.querySelector<HTMLElement>('button:last-child')?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (done) return;
    if (step >= list.length) {
      if (!hasBriefing) finish();
      return;
    }
    const beat = list[step];
    announce(beat.sentence);
    if (beat.beat) void world.value?.play(beat.beat);
    if (beat.beat?.kind === 'stamp') playSound('stamp');
    else if (beat.changes.some((event) => event.type === 'comityChanged' && event.by < 0)) playSound('drum');
    // Long enough to read the sentence; never longer than the eye wants to wait.
    const pause = settings.value.reducedMotion ? 1500 : Math.min(2600, 1100 + beat.sentence.length * 14);
    const timer = setTimeout(() => setStep(step + 1), pause);
    return () => clearTimeout(timer);
  }, [step, done]);

  if (done) return null;
  if (step >= list.length && moment === FIRST) return <Opening view={view} onDone={finish} />;
  if (step >= list.length) return hasBriefing ? <Briefing view={view} onDone={finish} /> : null;
  const beat = list[step];
  return (
    <section class="outcome" aria-label={t('ui.outcome.title')}>
      <div class={`outcome-slip${beat.mine ? ' outcome-mine' : ''}`} key={step}>
        <p class="outcome-sentence">
          <Glossed text={beat.sentence} />
        </p>
        <Changes view={view} events={beat.changes} />
      </div>
      <div class="outcome-foot" ref={foot}>
        <span>{t('ui.outcome.step', { step: step + 1, most: list.length })}</span>
        <Button
          small
          kind="ink"
          icon="skip-forward"
          onClick={() => {
            world.value?.skip();
            setStep(step + 1);
          }}
        >
          {t('ui.outcome.next')}
        </Button>
        <Button small kind="gold" onClick={() => (hasBriefing ? setStep(list.length) : finish())}>
          {t('ui.outcome.skip')}
        </Button>
      </div>
    </section>
  );
}

/** The numbers that a step moved, own ones first. */
function Changes({ view, events }: { view: SeatView; events: GameEvent[] }) {
  const lines = events.flatMap((event) => {
    if (event.type === 'comityChanged') return [{ text: t('ui.comity'), by: event.by, mine: true }];
    if (event.type !== 'meterChanged') return [];
    const mine = event.seat === view.viewer;
    const meter = t(`meter.${event.meter}`);
    return [
      {
        text: mine
          ? t('ui.yours', { what: meter })
          : t('ui.whose', { who: seatName(view, event.seat, 'short'), what: meter }),
        by: event.by,
        mine,
      },
    ];
  });
  if (lines.length === 0) return null;
  const shown = [...lines].sort((a, b) => Number(b.mine) - Number(a.mine)).slice(0, 4);
  return (
    <ul class="outcome-changes">
      {shown.map((line) => (
        <li key={line.text} class={line.mine ? 'mine' : ''}>
          {line.text} <Delta delta={line.by} text={signed(line.by)} />
        </li>
      ))}
    </ul>
  );
}

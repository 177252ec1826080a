import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tellingLasts } from '../../../../shared/lesson/index.ts';
import type { SeatView } from '../../../../shared/model/index.ts';
import { inClauses, jurisdictionName, rulingName, t, zoneAt } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { type Card, ruledIn } from '../../../state/outcome/cards.ts';
import {
  movesNumber,
  type Standing,
  shownNumbers,
  standingAfter,
  standingBefore,
} from '../../../state/outcome/numbers.ts';
import { partIn } from '../../../state/part-in.ts';
import { isStill, settings } from '../../../state/settings.ts';
import { useTable } from '../../../state/table-store.ts';
import { announce, arrowStep, Icon } from '../../../ui/index.ts';
import { playSound } from '../../sound/index.ts';
import { Glossed } from '../glossed.tsx';
import { flyTo, world } from '../world/index.ts';
import { Courthouse } from './courthouse.tsx';
import { Letter } from './letter.tsx';
import { NumberChips } from './number-chips.tsx';
import { scaleEnd } from './scale-end.ts';
import './outcome.css';
import './ruling-scene.css';
import { OutcomeBar } from './outcome-bar.tsx';
import { haste, marksOf } from './pace.ts';
import { RulingScene } from './ruling-scene.tsx';
import { SmallerThings } from './smaller-things.tsx';
import { useStepClock } from './use-step-clock.ts';

type TellingProps = { view: SeatView; past: SeatView; cards: readonly Card[]; onEnd(): void };

/** The cards one after the other: each says what happened, then its numbers count. */
export function Telling({ view, past, cards, onEnd }: TellingProps) {
  const table = useTable();
  const [step, setStep] = useState(0);
  const [held, setHeld] = useState(settings.value.ownPace);
  /** The card on which the telling was held, or that was turned to meanwhile: it stands there whole, as nothing moves. */
  const [heldOn, setHeldOn] = useState(held ? 0 : -1);
  const stage = useRef<HTMLElement>(null);
  const card = cards[step];
  const reduced = isStill.value;
  const lesson = useLesson();
  const telling = lesson && view.phase !== 'over' ? tellingLasts(view.round, view.phase) : undefined;
  const faster = useMemo(() => haste(cards, reduced, telling), [cards, reduced, telling]);
  const marks = marksOf(card, reduced).map((mark) => mark / faster);
  const passed = useStepClock(step, marks, held);
  const whole = heldOn === step;
  const told = passed > 0 || reduced || whole;
  const before = useMemo(() => {
    // In the order in which things happened: the cards are told in another.
    return standingAfter(
      standingBefore(view.lastEvents.filter(movesNumber)),
      cards.slice(0, step).flatMap(({ numbers }) => numbers),
    );
  }, [cards, step]);

  useEffect(() => announce(heardOf(view, card, before)), [step]);
  const go = (to: number) => {
    world.value?.skip();
    if (to >= cards.length) return onEnd();
    const next = Math.max(0, to);
    setStep(next);
    if (next !== step) setHeldOn(held ? next : -1);
  };
  const hold = (on: boolean) => {
    setHeld(on);
    if (on) setHeldOn(step);
  };
  useEffect(() => {
    const first = stage.current?.querySelector<HTMLElement>(held ? '.outcome-next button' : '.outcome-pause button');
    first?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    table.told.value = step + (told ? 1 : 0);
  }, [step, told]);
  useEffect(() => {
    if (passed > 1) go(step + 1);
  }, [passed]);
  useEffect(() => {
    const { animationStep } = card;
    if (animationStep) {
      flyTo(placeOf(animationStep), card.great ? 2.4 : 1.6);
      void world.value?.play(animationStep);
    }
    if (card.kind === 'ruling' || animationStep?.kind === 'stamp') playSound('stamp');
    else if (card.numbers.some((event) => event.type === 'comityChanged' && event.by < 0)) playSound('drum');
  }, [step]);

  const ruled = card.kind === 'ruling' ? ruledIn(card) : undefined;
  const served = card.events[0]?.type === 'demandServed' ? card.events[0] : undefined;
  return (
    <section
      class="outcome"
      aria-label={t('ui.outcome.title')}
      data-whole={whole ? '' : undefined}
      data-kind={card.kind}
      data-great={card.great ? '' : undefined}
      ref={stage}
      onKeyDown={(event) => {
        const by = arrowStep(event.key);
        if (by === 0) return;
        event.preventDefault();
        go(step + by);
      }}
    >
      <div class="outcome-stage" key={step}>
        <header class="outcome-head">
          <p class="k-label">{stepWords(view, card, step, cards.length)}</p>
          <h1 class={card.sentence.length > 70 ? 'outcome-long' : ''}>
            <Glossed text={headline(view, card)} />
          </h1>
          <ZoneNote numbers={told ? before.get('comity') : undefined} card={card} />
        </header>
        {ruled && <RulingScene view={view} past={past} ruled={ruled} great={card.great === true} more={card.more} />}
        {ruled && card.great && <Courthouse view={view} ruled={ruled} />}
        {served && card.kind === 'letter' && <Letter view={view} served={served} more={card.more} />}
        {card.kind !== 'ruling' && card.kind !== 'letter' && card.more.length > 0 && (
          <ul class="outcome-also">
            {card.more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {card.smaller ? (
          <SmallerThings
            view={view}
            cards={card.smaller}
            before={before}
            open={cards.length === 1}
            onOpen={() => hold(true)}
          />
        ) : (
          <NumberChips view={view} numbers={shownNumbers(view, card.numbers, before)} told={told} />
        )}
      </div>
      <OutcomeBar
        cards={cards}
        step={step}
        held={held}
        onHold={() => hold(!held)}
        onGo={go}
        onSkip={onEnd}
        note={stepWords(view, card, step, cards.length)}
      />
    </section>
  );
}

/** Where the map goes for a card. */
function placeOf(animationStep: NonNullable<Card['animationStep']>): [number, number] {
  if (animationStep.kind === 'arc') return middle(animationStep.line.from, animationStep.line.to);
  if (animationStep.kind === 'stamp' || animationStep.kind === 'pulse') return animationStep.at;
  return middle(animationStep.from, animationStep.to);
}

function middle(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** A case is the viewer's own only where it is a party to it: a friend of the court has no case there. */
function stepWords(view: SeatView, card: Card, step: number, most: number): string {
  const ruled = view.cases.find(({ id }) => id === ruledIn(card)?.case);
  const own = ruled && partIn(view, ruled) !== 'other' ? 'ownCase' : 'own';
  const whose = card.kind === 'letter' ? 'letter' : card.mine ? own : 'other';
  return t(`ui.outcome.step.${whose}`, { step: step + 1, most });
}

/** What a card says in large: of a ruling who ruled and what, as its sheet tells the rest. */
function headline(view: SeatView, card: Card): string {
  if (card.kind === 'letter') return t('ui.outcome.letter');
  const ruled = card.kind === 'ruling' ? ruledIn(card) : undefined;
  const publicCase = ruled && view.cases.find(({ id }) => id === ruled.case);
  if (!ruled || !publicCase) return card.sentence;
  return t('ui.outcome.ruled', {
    court: jurisdictionName(view, publicCase.jurisdiction, 'court'),
    ruling: rulingName(publicCase, ruled.record.ruling),
  });
}

/** Says that Comity has crossed from one band to another, and shows it crack or mend. */
function ZoneNote({ numbers, card }: { numbers: number | undefined; card: Card }) {
  if (numbers === undefined) return null;
  const by = card.numbers.reduce((sum, event) => sum + (event.type === 'comityChanged' ? event.by : 0), 0);
  const zone = zoneAt(numbers + by);
  if (zone === zoneAt(numbers)) return null;
  return (
    <p class={`outcome-zone ${by < 0 ? 'outcome-cracks' : 'outcome-mends'}`}>
      <svg viewBox="0 0 120 24" aria-hidden="true">
        <path d="M0 12 18 10 30 16 44 7 58 14 70 9 86 17 98 8 120 12" />
      </svg>
      <Icon name={by < 0 ? 'warning' : 'handshake'} size={20} />
      {t(by < 0 ? 'ui.outcome.cracks' : 'ui.outcome.mends', { zone: t(`zone.${zone}`) })}
    </p>
  );
}

/** A card for who hears it: what happened, then each number that is the viewer's or everybody's, with what moved it. */
function heardOf(view: SeatView, card: Card, before: Standing): string {
  const said = [card.kind === 'letter' ? headline(view, card) : '', card.sentence, ...card.more].filter(Boolean);
  const moved = shownNumbers(view, card.numbers, before)
    .filter(({ rank }) => rank !== 'other')
    .map((number) => {
      const { name, from, to, causes } = number;
      const lines = inClauses([...causes.map(({ line }) => line), ...scaleEnd(number)]);
      return `${name} ${t('ui.outcome.from', { from, to })}: ${lines}`;
    });
  return [...said, ...moved].map((one) => (/[.?!”]$/.test(one) ? one : `${one}.`)).join(' ');
}

import type { Argument, PublicCase, PublicFact, SeatView, Side } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import {
  capital,
  caseName,
  crimeName,
  inClauses,
  jurisdictionName,
  lineOfLaw,
  rulingName,
  seatName,
  t,
} from '../../../i18n/index.ts';
import { partIn, sidesOf } from '../../../state/part-in.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { askedWords } from '../cases/case-words.ts';
import { ChoiceRows } from '../desk/choice-rows.tsx';
import { SeatCrest } from '../desk/crests.tsx';
import { Outlook, outlookWords } from '../desk/demand-merits.tsx';
import { GravityDots } from '../desk/gravity-dots.tsx';
import { ownSeat } from '../desk/order-facts.ts';
import { OrderPreview } from '../desk/order-preview.tsx';
import { testOf } from '../desk/ruling-choice.ts';
import { Glossed, Term } from '../glossed.tsx';
import { FriendPortrait, SeatPortrait, useEngravings } from '../seat-portrait.tsx';
import { argumentHistory, argumentWords } from './argument-words.ts';
import { broughtBy, heft, untold } from './arguments.ts';
import { decidedFirst } from './decided-first.ts';
import { isAsked } from './is-asked.ts';
import { courtsOf, sourceOf, standingOf } from './law-book.ts';
import { realCase } from './real-case.ts';
import { sideName } from './side-name.ts';

const SIDES: readonly Side[] = ['for', 'against'];
/** Further arguments of a side are folded away. */
const SHOWN = 3;

/** What a court hears in a case: the question, both sides, the law that is cited, what nobody knows, and where it may come out. Everyone can read it. */
export function Hearing({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const runs = publicCase.end === '' && publicCase.status === 'argued';
  const first = decidedFirst(view, publicCase);
  const isJudge = ownSeat(view)?.role === 'court';
  return (
    <article class="hear">
      <Head publicCase={publicCase} />
      <div class="hear-sides">
        {SIDES.map((side) => (
          <SideSheet key={side} publicCase={publicCase} side={side} />
        ))}
      </div>
      <div class="hear-known">
        <Cited publicCase={publicCase} />
        {publicCase.facts.length > 0 && <Facts publicCase={publicCase} />}
      </div>
      {runs && (
        <section class="hear-outlook">
          <div>
            <h3 class="k-label">
              <Term id="merits">{t('hearing.strength')}</Term>
            </h3>
            <p>
              <Glossed text={outlookWords(publicCase, isJudge)} />
            </p>
          </div>
          <div>
            <Outlook publicCase={publicCase} isJudge={isJudge} />
            {!publicCase.docket && (
              <p class="hear-ends" aria-hidden="true">
                <span>{t('hearing.weak')}</span>
                <span>{t('hearing.strong')}</span>
              </p>
            )}
          </div>
          {!publicCase.docket && first.length > 0 && (
            <p class="hear-first">
              {t('hearing.first', { cases: inClauses(first.map((one) => caseName(view, one))) })}
            </p>
          )}
        </section>
      )}
    </article>
  );
}

/** Text id of a case's head: one of the day is decided once, and has no level. */
export function headOf({ docket, sealed }: Pick<PublicCase, 'docket' | 'sealed'>): string {
  if (docket) return sealed ? 'hearing.sealed.once' : 'hearing.kind.once';
  return sealed ? 'hearing.sealed' : 'hearing.kind';
}

function Head({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const demand = view.demands.find(({ id }) => id === publicCase.demand);
  const level = t(`deskui.level.${Math.min(3, publicCase.level)}`);
  const court = jurisdictionName(view, publicCase.jurisdiction, 'court');
  const scenes = useEngravings()?.docket;
  return (
    <header class="hear-head">
      <p class="k-label">{t(headOf(publicCase), { name: caseName(view, publicCase), level, court })}</p>
      <h2>{publicCase.docket ? t(`docket.${publicCase.docket}.body`) : askedWords(view, publicCase)}</h2>
      {publicCase.docket ? (
        <p>
          {t(`docket.${publicCase.docket}.facts`)} <small>{realCase(publicCase)}.</small>
        </p>
      ) : (
        demand && (
          <p>
            {capital(crimeName(view, demand.file))} <GravityDots gravity={demand.gravity} />
          </p>
        )
      )}
      <Below publicCase={publicCase} />
      {publicCase.docket && (
        <div class="hear-scene">
          <Place name={scenes?.[publicCase.docket]} />
        </div>
      )}
    </header>
  );
}

/** Who appealed, and against what: the ruling that is looked at again. */
function Below({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  if (publicCase.appellant === NONE) return null;
  const last = publicCase.rulings.at(-1);
  return (
    <p class="hear-below">
      {t('deskui.case.appealed', { who: seatName(view, publicCase.appellant, 'short') })}{' '}
      {last &&
        t('hearing.below', {
          ruling: rulingName(publicCase, last.ruling),
          test: t(`test.${last.ground}.name`),
          round: last.round,
        })}
    </p>
  );
}

/** One side with its best: the reason it stated, its arguments, and who writes for it. */
function SideSheet({ publicCase, side }: { publicCase: PublicCase; side: Side }) {
  const view = useTable().view.value;
  const demand = view.demands.find(({ id }) => id === publicCase.demand);
  const seat = sidesOf(view, publicCase)?.[side] ?? NONE;
  const { own: ranked, briefs: ordered } = broughtBy(publicCase, side, demand?.reason);
  const judges = weighs(view, publicCase);
  const own = judges ? untold(publicCase, ranked, SHOWN) : ranked;
  const briefs = judges ? untold(publicCase, ordered, ordered.length) : ordered;
  const states = side === 'against' && publicCase.kind === 'challenge' && demand?.reason ? demand : undefined;
  return (
    <section class={`hear-side hear-${side}`}>
      <header>
        {seat !== NONE && (
          <span class="hear-who">
            <SeatPortrait seat={seat} size={56} />
            <SeatCrest seat={seat} size={26} />
          </span>
        )}
        <h3>
          {sideName(view, publicCase, side)}
          <small>
            {publicCase.docket
              ? t(`docket.${publicCase.docket}.${side === 'for' ? 'enforce' : 'quash'}`)
              : t(`hearing.${publicCase.kind}.${side}`)}
          </small>
        </h3>
      </header>
      {states && (
        <p class="hear-stated">
          <b>{t(`fight.${states.reason}`)}.</b> {states.words && <q>{states.words}</q>}
        </p>
      )}
      {publicCase.docket && <p class="hear-docket">{t(`docket.${publicCase.docket}.${side}`)}</p>}
      <Arguments publicCase={publicCase} list={own.slice(0, SHOWN)} side={side} weighed={!judges} />
      {own.length > SHOWN && (
        <details>
          <summary>{t('hearing.more', { count: own.length - SHOWN })}</summary>
          <Arguments publicCase={publicCase} list={own.slice(SHOWN)} side={side} weighed={!judges} />
        </details>
      )}
      {briefs.length > 0 && (
        <>
          <h4 class="k-label">
            <Term id="brief">{t('hearing.briefs')}</Term>
          </h4>
          <ul class="hear-friends">
            {briefs.map(({ part, value }) => (
              <li key={`${part.friend} ${part.seat}`}>
                {part.seat !== undefined && part.seat !== NONE ? (
                  <SeatCrest seat={part.seat} size={24} />
                ) : part.friend ? (
                  <FriendPortrait friend={part.friend} size={32} />
                ) : (
                  <Icon name="users-three" size={22} />
                )}
                <b>{part.friend ? t(`friend.${part.friend}.name`) : seatName(view, part.seat ?? NONE)}</b>
                {!judges && <Heft argument={{ value }} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {own.length + briefs.length === 0 && !publicCase.docket && <p class="desk-quiet">{t('hearing.nothingLeft')}</p>}
    </section>
  );
}

/** Whether the reader is the court that has yet to weigh what is said: it finds the weights from the facts. */
function weighs(view: SeatView, publicCase: PublicCase): boolean {
  return publicCase.status === 'argued' && partIn(view, publicCase) === 'judge';
}

/** Arguments in words; to whom does not judge them, with how much each weighs. */
function Arguments({
  publicCase,
  list,
  side,
  weighed,
}: {
  publicCase: PublicCase;
  list: readonly Argument[];
  side: Side;
  weighed: boolean;
}) {
  const view = useTable().view.value;
  return (
    <ul>
      {list.map((one) => (
        <li key={`${one.code} ${one.value}`}>
          <p class="hear-name">
            <b>{nameOf(one)}</b>
            {weighed && <Heft argument={one} />}
          </p>
          <q>{argumentWords(view, publicCase, one, side)}</q>
          <History words={argumentHistory(view, publicCase, one, side)} />
        </li>
      ))}
    </ul>
  );
}

/** What the side points at in the match so far. */
function History({ words }: { words: string | undefined }) {
  return words ? <q class="hear-history">{words}</q> : null;
}

/** The test that an argument speaks of, or what it is about. */
function nameOf({ code, part }: Argument) {
  const test = part.group === 'tests' ? testOf(code) : undefined;
  return test ? <Term id={test}>{t(`test.${test}.name`)}</Term> : t(`merit.${code}`);
}

/** How much it weighs: boxes, and a word. */
function Heft({ argument }: { argument: Pick<Argument, 'value'> }) {
  const size = heft(argument);
  return (
    <span class="hear-heft">
      <span aria-hidden="true">
        {[1, 2, 3].map((box) => (
          <i key={box} class={box <= size ? 'full' : ''} />
        ))}
      </span>{' '}
      {t(`hearing.heft.${size}`)}
    </span>
  );
}

/** Earlier rulings that are read in this case, each with its line and whether it binds; to whom does not judge it, with its weight. */
function Cited({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const cited = SIDES.flatMap((side) => broughtBy(publicCase, side).precedents.map((argument) => ({ side, argument })));
  if (cited.length === 0) return null;
  return (
    <section class="hear-cited">
      <h3 class="k-label">{t('hearing.cited')}</h3>
      <ul>
        {cited.map(({ side, argument }) => {
          const precedent = view.precedents.find(({ id }) => id === argument.part.precedent);
          return (
            precedent && (
              <li key={precedent.id}>
                <b>“{lineOfLaw(view, precedent)}”</b> <cite>{sourceOf(view, precedent)}.</cite>{' '}
                {t(`hearing.cites.${side}`)},{' '}
                {t(`hearing.${standingOf(view, publicCase, argument)}`, { courts: courtsOf(view, precedent.id) })}.{' '}
                {!weighs(view, publicCase) && <Heft argument={argument} />}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Facts({ publicCase }: { publicCase: PublicCase }) {
  const found = publicCase.facts.filter((fact) => fact.found).length;
  const allFound = found === publicCase.facts.length;
  return (
    <section class="hear-facts">
      <h3 class="k-label">
        <Icon name={allFound ? 'check' : 'question'} size={16} />{' '}
        {t(allFound ? 'hearing.allFound' : found > 0 ? 'hearing.someFound' : 'hearing.notKnown')}
      </h3>
      <ul>
        {publicCase.facts.map((fact) => (
          <li key={`${fact.fact} ${fact.hearing}`} class={fact.found ? 'found' : undefined}>
            <FactLine fact={fact} id={publicCase.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FactLine({ fact, id }: { fact: PublicFact; id: number }) {
  const view = useTable().view.value;
  if (!fact.found || fact.by === undefined)
    return (
      <>
        <b>{t(`fact.${fact.fact}.ask`)}</b> {isAsked(view, id, fact.fact) && `${t('fact.asked')}.`}
      </>
    );
  return (
    <>
      <span class="hear-found">
        <Icon name="check" size={15} /> <b>{t('hearing.found')}</b>
      </span>{' '}
      {t(`fact.${fact.fact}.${fact.by > 0 ? 'for' : 'against'}`)}
    </>
  );
}

/** What a court may still do before it rules: have a fact looked into, ask for briefs. */
export function AskOne({ publicCase }: { publicCase: PublicCase }) {
  const view = useTable().view.value;
  const options = asksOf(view, publicCase);
  if (options.length === 0) return null;
  const head = t(publicCase.status === 'ruled' ? 'hearing.ask.appeal' : 'hearing.ask');
  return (
    <section class="hear-ask">
      <h3 class="k-label">{head}</h3>
      <ChoiceRows
        label={head}
        group="order"
        choices={options.map((option) => ({
          key: JSON.stringify(option.order),
          name:
            option.order.kind === 'inquire' ? t(`fact.${option.order.fact}.ask`) : t(`order.${option.order.kind}.name`),
          note: t(`order.${option.order.kind}.short`),
          icon: option.order.kind,
          option,
        }))}
        under={<OrderPreview />}
      />
    </section>
  );
}

/** What its court can order in a case now. */
function asksOf(view: SeatView, publicCase: PublicCase) {
  return view.options.filter(
    ({ order, target }) => order.kind !== 'brief' && order.kind !== 'appeal' && target.case === publicCase.id,
  );
}

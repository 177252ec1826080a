import type {
  FoundingMatter,
  FoundingStage,
  PublicCase,
  PublicDemand,
  Ruling,
  SeatView,
} from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { sidesOf } from '../../../state/part-in.ts';

/** One step on the way of the founding case. */
export type Step = {
  stage: FoundingStage | 'ended';
  state: 'done' | 'now' | 'ahead';
  /** Text id case.how.<how>; of the last step case.end.<how>. */
  how: string;
  /** Who did it or is to do it, or NONE. */
  seat: number;
  /** When it was done or is due, or NONE. */
  round: number;
  ruling?: Ruling;
  /** Date of the same stage in history, once the game has reached it. */
  date: string;
  /** History stood here by now. */
  here: boolean;
};

type Bare = Omit<Step, 'date' | 'here'>;

type Status = PublicDemand['status'];
/** Stages of an order that is still open, or that a court ended. */
type Undecided = 'asked' | 'contested' | 'inForce' | 'stayed' | 'quashed' | 'deferred';
const ANSWER: Partial<Record<Status, string>> = {
  refused: 'refused',
  obeyed: 'obeyed',
  narrowed: 'gavePart',
  withdrawn: 'withdrawn',
  settled: 'settled',
  lapsed: 'lapsed',
} satisfies Record<Exclude<Status, Undecided>, string>;
/** Ends of an order that no court has decided. */
const OVER: readonly Status[] = ['obeyed', 'narrowed', 'withdrawn', 'settled', 'lapsed'];

/** The order that the scenario begins with, if it has one. */
export function foundingDemand(view: SeatView): PublicDemand | undefined {
  return view.demands.find((demand) => demand.founding);
}

/** The steps of the founding case: those taken, the one that runs, and those that may come; and where history stood by now. */
export function stepsOf(view: SeatView, founding: FoundingMatter): Step[] {
  const demand = foundingDemand(view);
  if (!demand) return [];
  const steps = taken(view, demand);
  const known = knownHistory(view, founding);
  const historyOf = (stage: Step['stage']) => known.find((one) => one.stage === (stage === 'ended' ? 'mooted' : stage));
  const stood = known.map(({ stage }) => steps.find((step) => historyOf(step.stage)?.stage === stage));
  // A case that is over stands still, while history went on past its last step.
  const isOver = steps.at(-1)?.stage === 'ended';
  const here = isOver ? stood.at(-1) : stood.findLast((step) => step !== undefined);
  return steps.map((step) => ({ ...step, date: historyOf(step.stage)?.date ?? '', here: step === here }));
}

/** The date to which history is known by now, whether the game's case goes that way or not. */
export function historyDate(view: SeatView, founding: FoundingMatter): string {
  return knownHistory(view, founding).at(-1)?.date ?? '';
}

function knownHistory(view: SeatView, founding: FoundingMatter): FoundingMatter['stages'] {
  return founding.stages.filter(({ round }) => round <= view.round).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The step that runs now, else the last that was taken. */
export function currentStep(steps: readonly Step[]): Step | undefined {
  return steps.find(({ state }) => state === 'now') ?? steps.findLast(({ state }) => state === 'done');
}

/** The step that comes after the one that runs, unless the case is over. */
export function nextStep(steps: readonly Step[]): Step | undefined {
  return steps.find(({ state }) => state === 'ahead');
}

function taken(view: SeatView, demand: PublicDemand): Bare[] {
  const publicCase = view.cases.find(({ id }) => id === demand.case);
  const asker = view.jurisdictions[demand.jurisdiction].government;
  const steps: Bare[] = [
    { stage: 'served', state: 'done', how: 'served', seat: asker, round: demand.round },
    answered(view, demand, publicCase),
    ...hearings(view, demand, publicCase),
  ];
  if (!isOver(demand, publicCase)) return steps;
  const end = publicCase ? (publicCase.end === '' ? 'over' : publicCase.end) : (ANSWER[demand.status] ?? 'over');
  return [
    ...steps.filter(({ state }) => state !== 'ahead'),
    { stage: 'ended', state: 'done', how: end, seat: NONE, round: NONE },
  ];
}

function isOver(demand: PublicDemand, publicCase: PublicCase | undefined): boolean {
  return publicCase ? publicCase.end !== '' : OVER.includes(demand.status);
}

function answered(view: SeatView, demand: PublicDemand, publicCase: PublicCase | undefined): Bare {
  const asked = view.phase === 'bench' ? 'asked' : 'askedSoon';
  const how = publicCase ? 'fights' : demand.status === 'asked' ? asked : answerOf(demand);
  const waits = !publicCase && (demand.status === 'asked' || demand.status === 'refused');
  return { stage: 'answered', state: waits ? 'now' : 'done', how, seat: demand.company, round: NONE };
}

/** What the company answered: an order that ended otherwise after a refusal was refused all the same. */
function answerOf({ status, refusals }: PublicDemand): string {
  if (refusals > 0 && status !== 'obeyed' && status !== 'narrowed') return 'refused';
  return ANSWER[status] ?? 'fights';
}

const LEVELS = ['heard', 'decided', 'highest'] as const;

/** What the courts have done and may still do: three levels, appeals between them, and a pause of the order. */
function hearings(view: SeatView, demand: PublicDemand, publicCase: PublicCase | undefined): Bare[] {
  const steps: Bare[] = [];
  const first = publicCase?.rulings[0]?.level ?? publicCase?.level ?? 1;
  for (const [at, stage] of LEVELS.entries()) {
    const level = at + 1;
    if (level < first) {
      steps.push({ stage, state: 'done', how: 'sentUp', seat: NONE, round: NONE });
      continue;
    }
    if (level === 2 && first < 2) steps.push(appealed(view, publicCase));
    steps.push(hearing(view, demand, publicCase, level, stage));
    if (level === first && isStayed(demand, publicCase)) steps.push(stayed(view, demand));
  }
  return steps;
}

function hearing(
  view: SeatView,
  demand: PublicDemand,
  publicCase: PublicCase | undefined,
  level: number,
  stage: (typeof LEVELS)[number],
): Bare {
  const ruled = publicCase?.rulings.find((one) => one.level === level);
  if (ruled) return { stage, state: 'done', how: 'ruled', seat: ruled.court, round: ruled.round, ruling: ruled.ruling };
  const bench = view.jurisdictions[publicCase?.jurisdiction ?? demand.jurisdiction].court;
  const seat = level < 3 ? bench : NONE;
  if (publicCase?.status === 'argued' && publicCase.level === level)
    return {
      stage,
      state: 'now',
      how: isNow(view, publicCase) ? 'ruledNow' : 'ruledIn',
      seat,
      round: Math.max(publicCase.due, view.round),
    };
  const mayClimb = publicCase?.status === 'ruled' && publicCase.level === level - 1 && level === 3;
  return {
    stage,
    state: mayClimb ? 'now' : 'ahead',
    how: mayClimb ? appealOf(view, publicCase) : AHEAD[stage],
    seat: mayClimb ? loserIn(view, publicCase) : seat,
    round: NONE,
  };
}

const AHEAD = { heard: 'ifFought', decided: 'ifAppealed', highest: 'ifAppealedAgain' } as const;

function appealed(view: SeatView, publicCase: PublicCase | undefined): Bare {
  const stage = 'appealed';
  if (publicCase && publicCase.level > 1)
    return { stage, state: 'done', how: 'appealed', seat: publicCase.appellant, round: NONE };
  if (publicCase?.status === 'ruled')
    return { stage, state: 'now', how: appealOf(view, publicCase), seat: loserIn(view, publicCase), round: NONE };
  return { stage, state: 'ahead', how: 'byTheLoser', seat: NONE, round: NONE };
}

/** Appeals are lodged among the moves: at the Bench after them it is too late, unless a pause gives more time. */
export function appealOf(view: SeatView, publicCase: PublicCase): 'mayAppeal' | 'notAppealed' {
  const isLate = view.phase === 'bench' && (publicCase.rulings.at(-1)?.round ?? view.round) < view.round;
  return isLate && !isStayed(demandOf(view, publicCase), publicCase) ? 'notAppealed' : 'mayAppeal';
}

/** The seat that the last ruling of a case went against, and that may appeal: a narrowed order is less than who asked for it wanted. */
export function loserIn(view: SeatView, publicCase: PublicCase): number {
  return sidesOf(view, publicCase)?.[publicCase.rulings.at(-1)?.ruling === 'enforce' ? 'against' : 'for'] ?? NONE;
}

function demandOf(view: SeatView, publicCase: PublicCase): PublicDemand | undefined {
  return view.demands.find(({ id }) => id === publicCase.demand);
}

function isStayed(demand: PublicDemand | undefined, publicCase: PublicCase | undefined): boolean {
  return demand?.status === 'stayed' || publicCase?.stayed === true;
}

function stayed(view: SeatView, demand: PublicDemand): Bare {
  const seat = view.jurisdictions[demand.jurisdiction].court;
  return { stage: 'stayed', state: 'done', how: 'stayed', seat, round: NONE };
}

/** Whether a case is decided at the Bench that runs. */
export function isNow({ round, phase }: SeatView, { due, status }: PublicCase): boolean {
  return phase === 'bench' && status === 'argued' && due <= round;
}

import type { Debrief } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { type Act, type ActKind, actsOf } from './acts.ts';

/** Text ids debrief.headline.<name>. */
export type Headline =
  | 'splinternet'
  | 'lawMooted'
  | 'reachLaw'
  | 'worn'
  | 'treatyAfterRuling'
  | 'treatyRoad'
  | 'exposed'
  | 'suspended'
  | 'deferred'
  | 'quashed'
  | 'narrowed'
  | 'enforced'
  | 'obeyed'
  | 'refused'
  | 'together'
  | 'quiet'
  | 'apart';

type Facts = { view: Debrief['view']; acts: Act[]; has(...kinds: ActKind[]): boolean; ruling?: Act };

/** From the most telling ending to the plainest; the first that fits is the line above the debrief. */
const HEADLINES: readonly [Headline, (facts: Facts) => boolean][] = [
  ['splinternet', ({ view }) => view.ending === 'splinternet'],
  ['lawMooted', ({ acts }) => acts.some(({ about }) => (about.mooted ?? 0) > 0)],
  ['reachLaw', ({ has }) => has('reachLaw')],
  ['worn', ({ view }) => view.zone === 'breaking' || view.zone === 'strained'],
  ['treatyAfterRuling', (facts) => facts.ruling?.kind !== 'enforce' && isSettledByTreaty(facts)],
  ['treatyRoad', ({ has }) => has('treatySigned')],
  ['exposed', ({ has }) => has('exposure')],
  ['suspended', ({ has }) => has('treatySuspended')],
  ['deferred', ({ ruling }) => ruling?.kind === 'defer'],
  ['quashed', ({ ruling }) => ruling?.kind === 'quash'],
  ['narrowed', ({ ruling }) => ruling?.kind === 'narrow'],
  ['enforced', ({ ruling }) => ruling?.kind === 'enforce'],
  ['obeyed', ({ has }) => has('handOver')],
  ['refused', ({ has }) => has('refusal')],
  ['together', ({ view }) => view.comity > (view.history.comity[0] ?? view.comity)],
  ['quiet', ({ acts }) => acts.every(({ kind }) => kind === 'news' || kind === 'granted')],
  ['apart', () => true],
];

/** The one line that says what this game came to. */
export function headlineOf(debrief: Pick<Debrief, 'view' | 'timeline'>): Headline {
  return headlinesFor(debrief)[0] ?? 'apart';
}

/** The line of each of several games: the most telling one that no game before it has, so that each is told by what is its own. */
export function differentHeadlines(debriefs: readonly Pick<Debrief, 'view' | 'timeline'>[]): Headline[] {
  const taken = new Set<Headline>();
  return debriefs.map((debrief) => {
    const fitting = headlinesFor(debrief);
    const own = fitting.find((one) => !taken.has(one) && (one !== 'apart' || fitting.length === 1)) ?? fitting[0];
    taken.add(own);
    return own;
  });
}

function headlinesFor(debrief: Pick<Debrief, 'view' | 'timeline'>): Headline[] {
  const { view } = debrief;
  const acts = actsOf(debrief);
  const facts: Facts = {
    view,
    acts,
    has: (...kinds) => acts.some(({ kind }) => kinds.includes(kind)),
    ruling: lastRulingAtTheTable(acts),
  };
  return HEADLINES.filter(([, fits]) => fits(facts)).map(([name]) => name);
}

/** The last ruling on an order that a company at the table fought; background cases settle nothing here. */
function lastRulingAtTheTable(acts: readonly Act[]): Act | undefined {
  return acts.findLast(({ about }) => about.ruling && (about.company ?? NONE) !== NONE);
}

/** Whether the two states whose laws met in the last ruling signed a treaty with each other once it was given. */
function isSettledByTreaty({ view, acts, ruling }: Facts): boolean {
  const demand = view.demands[ruling?.about.demand ?? NONE];
  if (!ruling || !demand) return false;
  const parties = [demand.jurisdiction, demand.host];
  return acts.some(
    ({ kind, round, about: { state = NONE, host = NONE } }) =>
      kind === 'treatySigned' && round >= ruling.round && parties.includes(state) && parties.includes(host),
  );
}

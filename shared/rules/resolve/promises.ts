import type { Deal, DealTerms, Meter, Role } from '../../model/index.ts';
import { judge } from '../deals/judge.ts';
import { contractors, type Pledge } from '../deals/parties.ts';
import { effectOf, moveMeter, movePurse, parameterOf, type Resolution, tally } from '../resolution.ts';

type Contract = Extract<DealTerms, { kind: 'regionContract' }>;

/** The meter by which a seat is taken at its word. */
const WORD: Record<Role, Meter> = { government: 'standing', company: 'trust', court: 'legitimacy' };

/** Contracts pay out when the region stands; the money comes back if it is not built by the end of the next round. */
export function contracts(r: Resolution): void {
  for (const deal of r.state.deals) {
    if (deal.status === 'accepted' && deal.terms.kind === 'regionContract') runContract(r, deal, deal.terms);
  }
}

/** Promises are judged when they are broken, or when their time is over. */
export function pledges(r: Resolution): void {
  const lastRound = r.state.round >= r.state.setup.scenario.rounds || r.state.comity === 0;
  for (const deal of r.state.deals) {
    if (deal.status !== 'accepted' || deal.terms.kind !== 'pledge') continue;
    const verdict = judge(r, deal, deal.terms);
    const over = lastRound || deal.terms.until <= r.state.round;
    if (verdict === 'broken') settlePledge(r, deal, deal.terms, false);
    else if (verdict === 'fulfilled' || (verdict === 'standing' && over)) settlePledge(r, deal, deal.terms, true);
    else if (over) r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}

function runContract(r: Resolution, deal: Deal, { jurisdiction, pay }: Contract): void {
  const { government, company } = contractors(r.state, deal.by, deal.to);
  const built = r.events.some(
    (event) => event.type === 'regionBuilt' && event.company === company && event.jurisdiction === jurisdiction,
  );
  if (built) {
    movePurse(r, company, pay, { code: 'contractPaid', seat: government, deal: deal.id });
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'done' });
  } else if (r.state.round > deal.round) {
    movePurse(r, government, pay, { code: 'contractReturned', seat: company, deal: deal.id });
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}

/** Promises that are easily kept are easily given: only the first few that a seat keeps make its name better. */
function settlePledge(r: Resolution, deal: Deal, { maker }: Pledge, kept: boolean): void {
  const { role, tally: done } = r.state.seats[maker];
  const makesAName = !kept || done.pledgesKept < parameterOf(r.state, 'pledge.rewarded');
  r.emit({ type: 'pledgeJudged', deal: deal.id, kept });
  tally(r, maker, kept ? 'pledgesKept' : 'pledgesBroken');
  if (!makesAName) return;
  const code = kept ? 'pledgeKept' : 'pledgeBroken';
  const by = effectOf(r.state, kept ? 'pledge.kept' : 'pledge.broken');
  moveMeter(r, maker, WORD[role], by, { code, seat: maker, deal: deal.id });
}

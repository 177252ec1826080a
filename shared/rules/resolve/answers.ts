import type { Demand } from '../../model/index.ts';
import { isPending, mustAnswer } from '../law/demand-life.ts';
import { refuseDemand } from '../orders/bench/refuse.ts';
import { effectOf, moveMeter, parameterOf, type Resolution } from '../resolution.ts';

/** After the answers given: a company that said nothing stalls; a second silence, or one after a refusal, is a refusal. */
export function answers(r: Resolution): void {
  for (const demand of r.state.demands) if (holdsOut(r, demand)) holdInContempt(r, demand);
  for (const demand of r.state.demands) {
    if (!mustAnswer(r.state, demand) || cameIntoForceNow(r, demand) || hasAnswered(r, demand)) continue;
    const stalls = demand.stalls + 1;
    r.emit({ type: 'demandChanged', demand: demand.id, set: { stalls }, why: 'stalled' });
    if (demand.status === 'refused' || stalls >= parameterOf(r.state, 'stalls.most')) refuseDemand(r, demand.id, false);
    else stall(r, demand);
  }
}

/** An order in force that the company does not obey while its appeal waits: nobody is surprised, and nobody is fined. */
function holdsOut(r: Resolution, demand: Demand): boolean {
  return demand.status === 'inForce' && isPending(r.state, demand) && !cameIntoForceNow(r, demand);
}

function holdInContempt(r: Resolution, { id, company: seat }: Demand): void {
  r.emit({ type: 'heldInContempt', demand: id, seat });
  const by = effectOf(r.state, 'appeal.contempt.goodStanding');
  moveMeter(r, seat, 'goodStanding', by, { code: 'inContempt', seat, demand: id });
}

function stall(r: Resolution, demand: Demand): void {
  const seat = demand.company;
  r.emit({
    type: 'demandAnswered',
    demand: demand.id,
    seat,
    answer: 'stall',
    told: false,
    voluntary: false,
    reason: '',
    words: '',
  });
  moveMeter(r, seat, 'goodStanding', effectOf(r.state, 'stall.goodStanding'), {
    code: 'stalled',
    seat,
    demand: demand.id,
  });
}

/** An order enforced, or standing again, in this Outcome is due only at the next Bench. */
function cameIntoForceNow(r: Resolution, demand: Demand): boolean {
  return r.events.some(
    (event) => event.type === 'demandChanged' && event.demand === demand.id && event.set.status === 'inForce',
  );
}

function hasAnswered(r: Resolution, { id }: Demand): boolean {
  return r.events.some((event) => event.type === 'demandAnswered' && event.demand === id);
}

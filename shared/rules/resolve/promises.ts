import type { CauseCode, Deal, Pledge, SeatId, TermsOf } from '../../model/index.ts';
import { at, standsByDeal, WORD_METER } from '../../model/index.ts';
import { openExchanges } from '../deals/allowed.ts';
import { contractors } from '../deals/parties.ts';
import { isDeed, judge } from '../deals/pledges/index.ts';
import { isLastRound } from '../law/last-round.ts';
import { effectOf, moveMeter, movePurse, parameterOf, type Resolution, tally } from '../resolution.ts';

/** Contracts pay out when the region stands; the money comes back if it is not built by the end of the next round. */
export function contracts(r: Resolution): void {
  for (const deal of r.state.deals) {
    if (deal.status === 'accepted' && deal.terms.kind === 'regionContract') runContract(r, deal, deal.terms);
  }
}

/** Who has promised to too many at once is believed less: it costs every round. */
export function crowded(r: Resolution): void {
  const { state } = r;
  for (const { id, role } of state.seats)
    if (openExchanges(state, id) >= parameterOf(state, 'exchange.crowded'))
      moveMeter(r, id, WORD_METER[role], effectOf(state, 'pledge.crowded'), { code: 'promisedToMany', seat: id });
}

/** Who by and by has no deal that it stands by is alone, while the others help one another; courts make none. */
export function apart(r: Resolution): void {
  const { state } = r;
  if (state.round < parameterOf(state, 'apart.from')) return;
  for (const { id, role } of state.seats)
    if (role !== 'court' && !standsByDeal(state.deals, id))
      moveMeter(r, id, WORD_METER[role], effectOf(state, 'apart'), { code: 'standsApart', seat: id });
}

/** Both words of every exchange are judged: as soon as one is broken or kept by a deed, else when its time is over. */
export function pledges(r: Resolution): void {
  const { state } = r;
  const isEnd = state.phase === 'bench';
  const isLast = isEnd && (isLastRound(state) || state.comity === 0);
  for (const deal of state.deals) {
    if (deal.status !== 'accepted' || deal.terms.kind !== 'exchange') continue;
    const { give, take, until } = deal.terms;
    const isOver = isLast || (isEnd && until <= state.round);
    judgeWord(r, deal, give, 'give', isOver);
    judgeWord(r, deal, take, 'take', isOver);
    conclude(r, deal, isOver);
  }
}

function judgeWord(r: Resolution, deal: Deal, pledge: Pledge, side: 'give' | 'take', isOver: boolean): void {
  if (deal[side] !== 'open') return;
  const [maker, other] = side === 'give' ? [deal.by, deal.to] : [deal.to, deal.by];
  const since = deal.phase === 'orders' ? deal.round : deal.round + 1;
  const word = { deal, maker: at(r.state.seats, maker), other: at(r.state.seats, other), since, isOver };
  const judgement = judge(r, word, pledge);
  if (judgement === 'broken') breakWord(r, deal, maker);
  else if (judgement === 'fulfilled' || (judgement === 'standing' && isOver)) keepWord(r, deal, maker, pledge);
}

/** A deed that was promised and done earns trust. To hold still, or to pay at once, earns only what the other side gave. */
function keepWord(r: Resolution, deal: Deal, maker: SeatId, pledge: Pledge): void {
  r.emit({ type: 'pledgeJudged', deal: deal.id, maker, kept: true });
  tally(r, maker, 'pledgesKept');
  if (isDeed(pledge)) moveWord(r, deal, maker, 'pledgeKept', effectOf(r.state, 'pledge.kept'));
}

function breakWord(r: Resolution, deal: Deal, maker: SeatId): void {
  r.emit({ type: 'pledgeJudged', deal: deal.id, maker, kept: false });
  tally(r, maker, 'pledgesBroken');
  moveWord(r, deal, maker, 'pledgeBroken', effectOf(r.state, 'pledge.broken'));
}

function moveWord(r: Resolution, deal: Deal, maker: SeatId, code: CauseCode, by: number): void {
  moveMeter(r, maker, WORD_METER[at(r.state.seats, maker).role], by, { code, seat: maker, deal: deal.id });
}

/** A broken word sets the other side free. */
function conclude(r: Resolution, { id, give, take }: Deal, isOver: boolean): void {
  const verdicts = [give, take];
  if (verdicts.includes('broken')) r.emit({ type: 'dealSettled', deal: id, status: 'broken' });
  else if (isOver || !verdicts.includes('open'))
    r.emit({ type: 'dealSettled', deal: id, status: verdicts.includes('kept') ? 'kept' : 'lapsed' });
}

function runContract(r: Resolution, deal: Deal, { jurisdiction, pay }: TermsOf<'regionContract'>): void {
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

import type { Cause } from '../../model/index.ts';
import { at, NONE, type Treaty } from '../../model/index.ts';
import { mootCasesBetween } from '../law/case-end.ts';
import { isOpenRequest } from '../law/open-matters.ts';
import { relationOf } from '../law/requesting.ts';
import { areBetween, hasMla } from '../law/treaties.ts';
import { treatyEffects } from '../law/treaty-effects.ts';
import { moveComity, moveMeter, moveRelation, parameterOf, type Resolution, tally } from '../resolution.ts';

/** After suspensions and answers: what was signed takes effect, the rest falls away. */
export function treaties(r: Resolution): void {
  answerForNeutrals(r);
  for (const treaty of r.state.treaties) {
    if (treaty.status === 'offered')
      r.emit({ type: 'treatyChanged', treaty: treaty.id, status: 'declined', from: r.state.round });
    else if (treaty.status === 'signed' && treaty.from === NONE) sign(r, treaty);
    else if (treaty.status === 'signed' && treaty.from <= r.state.round) {
      r.emit({ type: 'treatyChanged', treaty: treaty.id, status: 'inForce', from: treaty.from });
      if (treaty.kind === 'executive') mootCasesBetween(r, treaty.a, treaty.b);
    }
  }
  lapseRequests(r);
}

/** The published rule of a state without a seat: it signs where the relation is good enough. */
function answerForNeutrals(r: Resolution): void {
  for (const { id, status, a, b } of r.state.treaties) {
    if (status !== 'offered' || at(r.state.jurisdictions, b).government !== NONE) continue;
    const signs = relationOf(r.state, a, b) >= parameterOf(r.state, 'neutral.signRelation');
    r.emit({
      type: 'treatyChanged',
      treaty: id,
      status: signs ? 'signed' : 'declined',
      from: signs ? NONE : r.state.round,
    });
  }
}

function sign(r: Resolution, { id, kind, a, b, restores }: Treaty): void {
  const quarrel = r.state.treaties.some(
    (one) => one.status === 'suspended' && one.from === r.state.round && areBetween(one, a, b),
  );
  if (quarrel) {
    r.emit({ type: 'treatyChanged', treaty: id, status: 'declined', from: r.state.round });
    return;
  }
  const seat = at(r.state.jurisdictions, a).government;
  const cause: Cause = { code: restores === NONE ? 'treatySigned' : 'treatyRestored', seat, treaty: id };
  const effects = treatyEffects(r.state, kind, a, b, restores !== NONE);
  if (restores !== NONE) {
    r.emit({ type: 'treatyChanged', treaty: id, status: 'ended', from: r.state.round });
    r.emit({ type: 'treatyChanged', treaty: restores, status: 'inForce', from: r.state.round });
  } else {
    const later = kind === 'executive';
    r.emit({
      type: 'treatyChanged',
      treaty: id,
      status: later ? 'signed' : 'inForce',
      from: r.state.round + (later ? parameterOf(r.state, 'executive.wait') : 0),
    });
    for (const one of [a, b]) tally(r, at(r.state.jurisdictions, one).government, 'treatiesSigned');
  }
  for (const { seat: whose, meter, by } of effects.meters) moveMeter(r, whose, meter, by, cause);
  moveRelation(r, a, b, effects.relation, cause);
  moveComity(r, effects.comity, seat, cause);
}

/** Without a treaty there is nothing to answer: unanswered requests fall away, granted ones still arrive. */
function lapseRequests(r: Resolution): void {
  for (const request of r.state.requests) {
    if (!isOpenRequest(request) || request.status === 'granted' || hasMla(r.state, request.asker, request.host))
      continue;
    r.emit({ type: 'requestChanged', request: request.id, set: { status: 'lapsed' } });
  }
}

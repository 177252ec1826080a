import {
  at,
  type Cause,
  METERS,
  type Meter,
  type NewsEffect,
  NONE,
  type Seat,
  type SeatId,
} from '../../model/index.ts';
import { exposeHelp, isRunningHelp } from '../law/secret-help.ts';
import { testWeight } from '../law/test-weight.ts';
import { ownTreaty } from '../law/treaties.ts';
import { draw, moveComity, moveMeter, movePurse, type Resolution, setWeight } from '../resolution.ts';
import { exposeCovert } from './covert.ts';

/** Carries out the card of the round, effect by effect. */
export function tellNews(r: Resolution, id: string): void {
  const card = r.state.setup.scenario.deck.find((one) => one.id === id);
  for (const effect of card?.effects ?? []) carryOut(r, effect, { code: 'news', card: id });
}

function carryOut(r: Resolution, effect: NewsEffect, cause: Cause): void {
  const { state } = r;
  const { scenario } = state.setup;
  switch (effect.do) {
    case 'comity':
      moveComity(r, effect.by, NONE, cause);
      break;
    case 'purse':
      for (const seat of state.seats) if (seat.role === effect.who) movePurse(r, seat.id, effect.by, cause);
      break;
    case 'meter':
      moveMeter(r, seatNamed(r, effect.who), effect.meter, effect.by, cause);
      break;
    case 'meterOfLeastHardened':
      moveMeter(r, leastHardened(r), effect.meter, effect.by, cause);
      break;
    case 'meterOfThoseWhoFought':
      for (const seat of state.seats) if (seat.tally.fought > 0) moveMeter(r, seat.id, effect.meter, effect.by, cause);
      break;
    case 'meterBelow':
      for (const seat of state.seats)
        if (seat.role === effect.role && meterOf(seat, effect.test) < effect.below)
          moveMeter(r, seat.id, effect.meter, effect.by, cause);
      break;
    case 'exposeOldestCovert': {
      const oldest = state.coverts.find((covert) => !covert.exposed);
      const help = state.demands.find(isRunningHelp);
      if (oldest) exposeCovert(r, oldest.id, 'covertExposedByNews');
      else if (help) exposeHelp(r, help.id, 'helpExposedByNews');
      else moveComity(r, effect.elseComity, NONE, cause);
      break;
    }
    case 'gravity':
      makeGraver(r, effect.by);
      break;
    case 'evidence':
      bringEvidence(r, effect.government, effect.by, cause);
      break;
    case 'endTreaty':
      for (const treaty of state.treaties)
        if (treaty.kind === effect.treaty && treaty.status !== 'declined' && treaty.status !== 'ended')
          r.emit({ type: 'treatyChanged', treaty: treaty.id, status: 'ended', from: state.round });
      break;
    case 'restoreTreaty':
      for (const { id, kind, a, b, status, restores } of state.treaties)
        if (kind === effect.treaty && status === 'ended' && restores === NONE && !ownTreaty(state, kind, a, b))
          r.emit({ type: 'treatyChanged', treaty: id, status: 'inForce', from: state.round });
      break;
    case 'weight':
      for (const name of effect.jurisdictions) {
        const jurisdiction = scenario.jurisdictions.findIndex((one) => one.id === name);
        const to = testWeight(state, jurisdiction, effect.test) + effect.by;
        setWeight(r, jurisdiction, effect.test, to, cause);
      }
      break;
    case 'unionFines':
      r.emit({ type: 'unionFinesRaised', by: effect.by });
      break;
  }
}

function seatNamed({ state }: Resolution, name: string): SeatId {
  return state.setup.scenario.seats.findIndex((one) => one.id === name);
}

function meterOf(seat: Seat, meter: Meter): number {
  return at(seat.meters, (METERS[seat.role] as readonly Meter[]).indexOf(meter));
}

/** Lots decide between equals. */
function leastHardened(r: Resolution): SeatId {
  const companies = r.state.seats.filter((seat) => seat.role === 'company');
  if (companies.length === 0) return NONE;
  const least = Math.min(...companies.map((seat) => seat.hardening));
  const softest = companies.filter((seat) => seat.hardening === least);
  return at(softest, draw(r, 'deck', softest.length)).id;
}

/** One open file, by lot, becomes graver; the gravest stay as they are. */
function makeGraver(r: Resolution, by: number): void {
  const open = r.state.files.filter((file) => file.status === 'open' && file.gravity + by <= 3);
  if (open.length === 0) return;
  const { id, gravity } = at(open, draw(r, 'deck', open.length));
  r.emit({ type: 'fileChanged', file: id, set: { gravity: gravity + by } });
}

/** A government finds another way into one of its open files: the gravest, then the one due first. */
function bringEvidence(r: Resolution, government: string, by: number, cause: Cause): void {
  const { jurisdiction } = at(r.state.seats, seatNamed(r, government));
  const open = r.state.files.filter(
    (file) => file.jurisdiction === jurisdiction && file.status === 'open' && file.evidence < file.need,
  );
  const chosen = open.sort((a, b) => b.gravity - a.gravity || a.due - b.due || a.id - b.id)[0];
  if (chosen)
    r.emit({ type: 'evidenceArrived', file: chosen.id, by, road: 'news', cause: { ...cause, file: chosen.id } });
}

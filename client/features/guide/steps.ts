import file from '../../../assets/guide/steps.json' with { type: 'json' };
import type { Role } from '../../../shared/model/index.ts';
import type { Open, PhoneTab } from '../../state/table-store.ts';

/** What a step can point at: a selector of the element on the table; the first one that is in sight counts. */
export const PLACES = {
  strip: '#case-strip',
  worth: '[data-guide=worth]',
  preview: '.desk-preview',
  wax: '#desk [data-seal]',
  done: 'button:has(> .tray-done)',
  clash: '.desk-clash',
  answers: '#desk .desk-choices',
  hearing: '.hear-sides',
  ruling: '.desk-rulings',
  seat: '#seat',
  help: '.rail-doors',
} as const;

/** The part of the table in which a place is found on a phone; elsewhere it is on the desk. */
export const ON_PHONE: Partial<Record<keyof typeof PLACES, PhoneTab>> = { seat: 'seat' };

/** The part that a seat has in the matter with which the scenario begins. */
export type Part = 'asker' | 'host' | 'asked' | 'judge' | 'other';

/** One step of the guided first round: for whom and when it is shown, what it points at, and what it waits for. Text ids guide.<id> and guide.<id>.text. */
export type GuideStep = {
  id: string;
  round: number;
  phase: 'orders' | 'bench';
  /** Seats of this role only. */
  role?: Role;
  /** Seats with this part in the founding matter only. */
  part?: Part;
  /** Only while such a thing lies on the desk. */
  desk?: Open['what'];
  at: keyof typeof PLACES;
  /** The step of the class that it belongs to, where a teacher leads the guide from the projector. */
  lead: string;
  until: 'read' | 'chosen' | 'sealed' | 'ready';
};

export const STEPS = file as GuideStep[];

/** What the guide knows of the table. */
export type Situation = {
  round: number;
  phase: string;
  role: Role;
  part: Part;
  desk: readonly Open['what'][];
  chosen: boolean;
  sealed: boolean;
  ready: boolean;
};

/** The steps that this seat is shown in the course of the round, whatever will lie on its desk. */
export function stepsFor({ role, part }: Pick<Situation, 'role' | 'part'>): GuideStep[] {
  return STEPS.filter((step) => (step.role ?? role) === role && (step.part ?? part) === part);
}

/** The step to show now: the first of this moment that has not been passed; where the class is led, of the step that it stands at. */
export function stepNow(now: Situation, passed: readonly string[], led?: string): GuideStep | undefined {
  return stepsFor(now).find(
    ({ id, round, phase, desk, lead }) =>
      (led === undefined || led === lead) &&
      round === now.round &&
      phase === now.phase &&
      !passed.includes(id) &&
      (desk === undefined || now.desk.includes(desk)),
  );
}

/** Whether what a step waits for has happened. */
export function isReached({ until }: GuideStep, { chosen, sealed, ready }: Situation): boolean {
  const reached = { read: false, chosen: chosen || sealed, sealed, ready };
  return ready || reached[until];
}

import type { Command } from '../../shared/model/index.ts';
import { useLesson } from './lesson.ts';

/** Commands that one gives alone even in a team. */
const ALONE: readonly Command['kind'][] = ['say', 'ready'];

/** Whether this person can only propose orders: in a team that votes, or under a captain who is here. */
export function useProposes(): boolean {
  const view = useLesson()?.view.value;
  if (view?.you.status !== 'in') return false;
  const team = view.mates.filter((mate) => mate.status === 'in' && mate.seat === view.you.seat);
  if (team.length < 2) return false;
  if (view.settings.decide === 'majority') return team.filter((mate) => mate.here).length > 1;
  return !view.you.captain && team.some((mate) => mate.captain && mate.here);
}

/** Whether a command goes before the team when one can only propose. */
export function isForTeam({ kind }: Command): boolean {
  return !ALONE.includes(kind);
}

import { type StanceKind, stanceOf } from '../../../shared/ai/stance.ts';
import type { Presser, SeatId } from '../../../shared/model/index.ts';
import { scenarioOf } from '../../i18n/index.ts';
import { useTable } from '../../state/table-store.ts';
import type { Mood } from '../../ui/engravings/index.ts';
import { Portrait } from '../../ui/index.ts';
import { usePlayedByAi } from './talk/played-by-ai.ts';

const MOOD: Record<StanceKind, Mood> = { warm: 'pleased', neutral: 'calm', wary: 'calm', wronged: 'wronged' };

/** Who speaks for a seat, with the look of how an AI seat stands towards one; nothing where the scenario names no face. */
export function SeatPortrait({ seat, size = 56 }: { seat: SeatId; size?: number }) {
  const view = useTable().view.value;
  const isAi = usePlayedByAi();
  const { seats, engravings } = scenarioOf(view.scenario);
  const face = engravings?.seats[seats[seat]?.id ?? ''];
  if (!face) return null;
  const { viewer } = view;
  const mood = typeof viewer === 'number' && isAi(seat) ? MOOD[stanceOf(view, seat, viewer).kind] : 'calm';
  return <Portrait face={face} mood={mood} size={size} />;
}

/** The engravings of the scenario that is played. */
export const useEngravings = () => scenarioOf(useTable().view.value.scenario).engravings;

/** Who speaks for a friend of the court. */
export function FriendPortrait({ friend, size = 40 }: { friend: string; size?: number }) {
  const face = useEngravings()?.friends[friend];
  return face ? <Portrait face={face} size={size} /> : null;
}

/** Who presses a seat for an answer. */
export function PresserPortrait({ presser }: { presser: Presser }) {
  const face = useEngravings()?.pressers[presser];
  return face ? <Portrait face={face} size={60} /> : null;
}

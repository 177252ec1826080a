import type { AiProfile } from '../../shared/model/index.ts';

/** A seat as it was written down, with its AI profile under its name: older records call it `mind`. */
export function withProfile<Seat extends object>(seat: Seat & { mind?: AiProfile }): Seat {
  const { mind, ...rest } = seat;
  return mind === undefined ? seat : ({ ...rest, profile: mind } as unknown as Seat);
}

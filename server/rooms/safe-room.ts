import { Room, type RoomException, type RoomMethodName, type RoomOptions } from '@colyseus/core';
import { complain } from '../complain.ts';

/** Every room of ours extends this: without onUncaughtException one throw in a handler would end the whole process. */
export abstract class SafeRoom<Options extends RoomOptions = RoomOptions> extends Room<Options> {
  override onUncaughtException(error: RoomException, where: RoomMethodName): void {
    complain(`Room ${this.roomId}: ${where} failed.`, error);
  }
}

/** Does something for one of many; where it fails, only that one does without. */
export function alone(what: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    complain(`${what} failed.`, error);
    return false;
  }
}

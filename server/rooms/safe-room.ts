import { Room, type RoomException, type RoomMethodName, type RoomOptions } from '@colyseus/core';

/** Every room of ours extends this: without onUncaughtException one throw in a handler would end the whole process. */
export abstract class SafeRoom<Options extends RoomOptions = RoomOptions> extends Room<Options> {
  override onUncaughtException(error: RoomException, where: RoomMethodName): void {
    console.error(`Room ${this.roomId}: ${where} failed.`, error);
  }
}

import { constants, deflateRaw, inflateRawSync } from 'node:zlib';
import * as ws from 'ws';

type Done = (error: Error | null, data?: Buffer) => void;
type Work = (data: Buffer, isLast: boolean, done: Done) => void;
/** What ws packs and unpacks one line with; its types leave it out. */
type Packer = { _isServer: boolean; _maxPayload: number; _inflate: unknown; compress: Work; decompress: Work };

/** Bytes with which packed data ends that is flushed; at the end of a message they do not travel. */
const TRAILER = Buffer.from([0x00, 0x00, 0xff, 0xff]);
const FLUSHED = { finishFlush: constants.Z_SYNC_FLUSH };
/** How the server packs. Neither side may refer to messages before. Packing a small change takes longer than sending it. */
export const PACKED = { threshold: 4096, serverNoContextTakeover: true, clientNoContextTakeover: true };
export const LEVEL = 5;
/** A view shrinks to less than this share of its bytes: so much space and it is packed in one go. */
const SHARE = 1 / 4;

/**
 * Packs each message with a packer that lives no longer than that. ws keeps one for each line, which is 100 KB however small
 * its window, and an unpacker, 45 KB, for which each message waits in line three times. What a student sends is so short
 * that it is unpacked at once, in some microseconds.
 */
export function packOnce(): void {
  const { prototype: packer } = (ws as unknown as { PerMessageDeflate: { prototype: Packer } }).PerMessageDeflate;
  const unpackInParts = packer.decompress;
  packer.compress = (data, isLast, done) => {
    const chunkSize = Math.max(1024, Math.ceil(data.length * SHARE));
    deflateRaw(data, { ...FLUSHED, level: LEVEL, chunkSize }, (error, packed) =>
      done(error, isLast ? packed?.subarray(0, -TRAILER.length) : packed),
    );
  };
  packer.decompress = function (data, isLast, done) {
    const whole = this._isServer && isLast && !this._inflate ? unpacked(data, this._maxPayload) : undefined;
    if (whole) process.nextTick(done, null, whole);
    else unpackInParts.call(this, data, isLast, done);
  };
}

/** Nothing where it cannot be unpacked or would be longer than that. */
function unpacked(data: Buffer, most: number): Buffer | undefined {
  try {
    return inflateRawSync(Buffer.concat([data, TRAILER]), { ...FLUSHED, maxOutputLength: most });
  } catch {
    return undefined;
  }
}

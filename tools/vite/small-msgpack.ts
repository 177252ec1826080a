/**
 * What the Colyseus SDK uses of `msgpackr`, for plain data: what JSON can hold, and `undefined` as msgpackr writes it.
 * MessagePack is the format of the rooms' messages; msgpackr's records, extensions and streams would be 9 KB more.
 */

/** Asks `pack` to leave as many bytes free in front as are added to it. */
export const RESERVE_START_SPACE = 2048;

export class Packr {
  pack(value: unknown, options = RESERVE_START_SPACE): Uint8Array {
    const bytes: number[] = Array(options - RESERVE_START_SPACE).fill(0);
    write(bytes, value);
    return Uint8Array.from(bytes);
  }
}

const INT32_MOST = 2 ** 31;

function write(bytes: number[], value: unknown): void {
  if (value === null || value === undefined) bytes.push(0xc0);
  else if (typeof value === 'boolean') bytes.push(value ? 0xc3 : 0xc2);
  else if (typeof value === 'number') writeNumber(bytes, value);
  else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    bytes.push(0xdb, ...bigEndian(4, (view) => view.setUint32(0, text.length)));
    for (const byte of text) bytes.push(byte);
  } else if (Array.isArray(value)) {
    bytes.push(0xdd, ...bigEndian(4, (view) => view.setUint32(0, value.length)));
    for (const one of value) write(bytes, one);
  } else {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    bytes.push(0xdf, ...bigEndian(4, (view) => view.setUint32(0, fields.length)));
    for (const one of fields.flat()) write(bytes, one);
  }
}

function writeNumber(bytes: number[], value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < 128) bytes.push(value);
  else if (Number.isInteger(value) && Math.abs(value) < INT32_MOST)
    bytes.push(0xd2, ...bigEndian(4, (view) => view.setInt32(0, value)));
  else bytes.push(0xcb, ...bigEndian(8, (view) => view.setFloat64(0, value)));
}

function bigEndian(size: number, set: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  set(view);
  return new Uint8Array(view.buffer);
}

/** Reads the value that begins at `start`. */
export function unpack(bytes: Uint8Array, { start = 0 } = {}): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const take = (size: number) => {
    at += size;
    return at - size;
  };
  /** A whole number without sign, of that many bytes. */
  const size = (of: number) => {
    const from = take(of);
    return of === 1 ? view.getUint8(from) : of === 2 ? view.getUint16(from) : view.getUint32(from);
  };
  const text = (length: number) => new TextDecoder().decode(bytes.subarray(at, take(length) + length));
  const list = (length: number) => Array.from({ length }, read);
  const fields = (length: number) =>
    Object.fromEntries(Array.from({ length }, () => [read() as string, read()] as const));

  function read(): unknown {
    const type = size(1);
    if (type < 0x80) return type;
    if (type < 0x90) return fields(type & 0x0f);
    if (type < 0xa0) return list(type & 0x0f);
    if (type < 0xc0) return text(type & 0x1f);
    if (type >= 0xe0) return type - 0x100;
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return type === 0xc3;
      case 0xca:
        return view.getFloat32(take(4));
      case 0xcb:
        return view.getFloat64(take(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return size(2 ** (type - 0xcc));
      case 0xcf:
        return Number(view.getBigUint64(take(8)));
      case 0xd0:
        return view.getInt8(take(1));
      case 0xd1:
        return view.getInt16(take(2));
      case 0xd2:
        return view.getInt32(take(4));
      case 0xd3:
        return Number(view.getBigInt64(take(8)));
      // How msgpackr writes undefined: an extension of type 0, one byte long.
      case 0xd4:
        take(2);
        return undefined;
      case 0xd9:
      case 0xda:
      case 0xdb:
        return text(size(2 ** (type - 0xd9)));
      case 0xdc:
      case 0xdd:
        return list(size(2 ** (type - 0xdb)));
      case 0xde:
      case 0xdf:
        return fields(size(2 ** (type - 0xdd)));
    }
    throw new Error(`A message holds what is no plain data (type ${type}).`);
  }
  return read();
}

// Finds the parts of a zip archive, and unpacks one piece by piece, so that nothing has to be believed about its size.
// Source of the format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

import { Inflate } from 'fflate';
import { Unreadable } from '../unreadable';

export interface ZipPart {
  readonly name: string;
  /** As the archive says it; it may lie. */
  readonly size: number;
  /** Its bytes, packed by `method`: 0 not at all, 8 by deflate. */
  readonly packed: Uint8Array;
  readonly method: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
/** The comment at the end of an archive is not longer. */
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Says that the number stands in the extra field, since it could be larger than 32 bits. */
const ELSEWHERE = 0xffffffff;

/** Returns the parts by name. Throws Unreadable where it is no archive, or a damaged one. */
export function partsIn(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const parts = new Map<string, ZipPart>();
    for (let at = view.getUint32(end + 16, true), index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError('No entry of the directory.');
      const { part, next } = entryAt(bytes, view, at);
      parts.set(part.name, part);
      at = next;
    }
    return parts;
  } catch (error) {
    // Whatever points beyond the end of the bytes.
    if (error instanceof RangeError) throw new Unreadable('import.err.broken');
    throw error;
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('No end of the directory.');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { readonly part: ZipPart; readonly next: number } {
  const [nameLength, extraLength, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const nameAt = at + ENTRY_BYTES;
  const extraAt = nameAt + (nameLength ?? 0);
  const extraEnd = extraAt + (extraLength ?? 0);
  const [size, packedSize, local] = sizesOf(view, at, { extraAt, extraEnd });
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('No part where the directory says.');
  const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > bytes.length) throw new RangeError('A part beyond the end.');
  const name = new TextDecoder().decode(bytes.subarray(nameAt, extraAt));
  const part = { name, size, packed: bytes.subarray(from, from + packedSize), method: view.getUint16(at + 10, true) };
  return { part, next: extraEnd + (comment ?? 0) };
}

/** The size, the packed size and the place; those that are too large for their field stand in the extra one, in this order. */
function sizesOf(view: DataView, at: number, extra: { extraAt: number; extraEnd: number }): [number, number, number] {
  let wide = wideAt(view, extra);
  const [size = 0, packed = 0, local = 0] = [24, 20, 42].map((offset) => {
    const value = view.getUint32(at + offset, true);
    if (value !== ELSEWHERE || wide === null) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
  return [size, packed, local];
}

function wideAt(view: DataView, { extraAt, extraEnd }: { extraAt: number; extraEnd: number }): number | null {
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** Counts what was unpacked of one file, and stops where it is too much. */
export interface Budget {
  left: number;
}

/** Of packed bytes: what comes of them at most, a thousand times as much, still fits easily. */
const PIECE = 16 * 1024;

/** Unpacks a part, and gives its text in pieces. Throws Unreadable when it is damaged, lies about its size or is too large. */
export function* textOf({ packed, method, size }: ZipPart, budget: Budget): Generator<string> {
  if (size > budget.left) throw new Unreadable('import.err.bomb');
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let length = 0;
  for (let from = 0; from < packed.length; from += PIECE) {
    const piece = packed.subarray(from, from + PIECE);
    if (method === 0) pieces.push(piece);
    else if (method === 8) push(inflate, piece, from + PIECE >= packed.length);
    else throw new Unreadable('import.err.broken');
    for (const each of pieces) length += each.length;
    if (length > budget.left) throw new Unreadable('import.err.bomb');
    if (length > size) throw new Unreadable('import.err.broken');
    yield pieces.map((each) => decoder.decode(each, { stream: true })).join('');
    pieces = [];
  }
  budget.left -= length;
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    throw new Unreadable('import.err.broken'); // What fflate says is of bits, and in English.
  }
}
